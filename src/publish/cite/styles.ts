import { ENGLISH_MONTHS } from '../../model/english-months.ts';
import type { CslRecord } from './record.ts';

/** Text of a citation; the parts in italics are marked. */
export type Run = { text: string; italic?: boolean };

/** MLA shortens all months but these. */
const MLA_MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/**
 * A page of a site after the MLA Handbook, 9th edition. An author who is the publisher too is left
 * out; the address stands without "https://".
 */
export function mla(record: CslRecord): Run[] {
  const [year, month, day] = record.issued['date-parts'][0];
  return [
    { text: `${quoted(record.title)} ` },
    { text: record['container-title'], italic: true },
    {
      text: `${versionOf(record)}, ${day} ${MLA_MONTHS[month - 1]!} ${year}, ${record.URL.replace(/^https?:\/\//, '')}.`,
    },
  ];
}

/** A page of a site in a bibliography after the Chicago Manual of Style, 17th edition. */
export function chicago(record: CslRecord): Run[] {
  const [year, month, day] = record.issued['date-parts'][0];
  const author = record.author.map(({ literal }) => literal).join(', ');
  return [
    { text: `${author}. ${quoted(record.title)} ` },
    { text: record['container-title'], italic: true },
    { text: `${versionOf(record)}, ${ENGLISH_MONTHS[month - 1]!} ${day}, ${year}. ${record.URL}.` },
  ];
}

const versionOf = ({ version }: CslRecord): string =>
  version === undefined ? '' : `, version ${version}`;

/** A title in quotes with a full stop inside; quotes of its own become single ones. */
function quoted(title: string): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  return /[.?!…]$/.test(inner) ? `“${inner}”` : `“${inner}.”`;
}

export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
