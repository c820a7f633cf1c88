import type { Content, FigureException, Today } from '../content.ts';
import type { Fault } from '../fault.ts';
// WAIT import { absences } from './absence.ts';
// WAIT import { asOfTooNew } from './as-of.ts';
import { unknownOnCharts } from './charts.ts';
import { overdue, thinEvidence, unmarkedClaims } from './claims.ts';
// WAIT import { copiesThatCarry } from './copies.ts';
import { backwardDates, futureDates } from './dates.ts';
import { unsourcedFigures } from './figures.ts';
import {
  chapterOrder,
  duplicateAddresses,
  headingIds,
  sharedIds,
  stillIds,
  unknownBases,
} from './identity.ts';
import { unknownOnMaps } from './maps.ts';
// WAIT import { contestedNames } from './names.ts';
import { publisherNames } from './publishers.ts';
// WAIT import { relativeTimes } from './relative-times.ts';
// WAIT import { sourcesBeforeEvents } from './source-dates.ts';
// WAIT import { wrongSums } from './sums.ts';
import { unwritten } from './unwritten.ts';
import { unknownMentions, unknownParts, unknownSources, unusedSources } from './references.ts';

/** All rules across records; returns every fault at once. */
export const checkRules = (
  content: Content,
  today: Today,
  exceptions: readonly FigureException[],
): Fault[] => [
  ...unwritten(content),
  ...unknownSources(content),
  ...unusedSources(content),
  ...unknownMentions(content),
  ...unknownParts(content),
  ...thinEvidence(content),
  // WAIT ...asOfTooNew(content),
  ...unmarkedClaims(content),
  ...futureDates(content, today),
  ...backwardDates(content),
  ...duplicateAddresses(content),
  // WAIT ...sourcesBeforeEvents(content),
  // WAIT ...relativeTimes(content),
  ...publisherNames(content),
  // WAIT ...contestedNames(content),
  // WAIT ...absences(content),
  // WAIT ...copiesThatCarry(content),
  // WAIT ...wrongSums(content),
  ...headingIds(content),
  ...chapterOrder(content),
  ...sharedIds(content),
  ...stillIds(content),
  ...unknownBases(content),
  ...unknownOnCharts(content),
  ...unknownOnMaps(content),
  ...unsourcedFigures(content, exceptions),
  ...overdue(content.claims.values(), today),
];
