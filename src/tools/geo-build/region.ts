/**
 * What the project's maps may show. Longitude first, degrees: west, south, east, north.
 * The northern edge stays south of Crimea, whose colour would be a decision no map here needs.
 */
export const REGION: Box = [24, 28, 62, 44.35];

/** Where the closest views lie, Karabakh, the border and the towns around Baku, with room around them. */
export const CLOSE_UP: Box = [43, 38, 50.8, 42];

export type Box = readonly [west: number, south: number, east: number, north: number];

/** Country by ISO 3166-1: the numeric code of world-atlas and the letters used in this project. */
export const COUNTRIES: readonly { atlas: string; id: string }[] = [
  { atlas: '004', id: 'AF' },
  { atlas: '031', id: 'AZ' },
  { atlas: '051', id: 'AM' },
  { atlas: '100', id: 'BG' },
  { atlas: '196', id: 'CY' },
  { atlas: '268', id: 'GE' },
  { atlas: '275', id: 'PS' },
  { atlas: '300', id: 'GR' },
  { atlas: '364', id: 'IR' },
  { atlas: '368', id: 'IQ' },
  { atlas: '376', id: 'IL' },
  { atlas: '398', id: 'KZ' },
  { atlas: '400', id: 'JO' },
  { atlas: '414', id: 'KW' },
  { atlas: '422', id: 'LB' },
  { atlas: '586', id: 'PK' },
  { atlas: '642', id: 'RO' },
  { atlas: '643', id: 'RU' },
  { atlas: '682', id: 'SA' },
  { atlas: '760', id: 'SY' },
  { atlas: '792', id: 'TR' },
  { atlas: '795', id: 'TM' },
  { atlas: '818', id: 'EG' },
  { atlas: '860', id: 'UZ' },
];

/** Parts of the island that world-atlas holds without a code; all are drawn as one Cyprus. */
export const PARTS_OF_CYPRUS = [
  'Cyprus',
  'N. Cyprus',
  'Cyprus U.N. Buffer Zone',
  'Dhekelia',
  'Akrotiri',
];

/** The two countries whose enclaves in one another are left out, which treats both sides alike. */
export const WITHOUT_ENCLAVES = ['AZ', 'AM'];

/** Does a box hold a place? */
export const holds = ([west, south, east, north]: Box, [lon, lat]: readonly number[]): boolean =>
  lon! >= west && lon! <= east && lat! >= south && lat! <= north;
