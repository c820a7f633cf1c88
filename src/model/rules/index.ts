import type { Content, FigureException, Today } from '../content.ts';
import type { Fault } from '../fault.ts';
import { absences } from './absence.ts';
import { asOfTooNew } from './as-of.ts';
import { unknownOnCharts } from './charts.ts';
import { uncitedFigures } from './cited-figures.ts';
import { overdue, thinEvidence, unmarkedClaims } from './claims.ts';
import { copiesThatCarry } from './copies.ts';
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
import { contestedNames } from './names.ts';
import { publisherNames } from './publishers.ts';
import { relativeTimes } from './relative-times.ts';
import { retypedFigures } from './retyped-figures.ts';
import { countedFigures, sameFigures, unknownFigures, unusedFigures } from './shared-figures.ts';
import { sourcesBeforeEvents } from './source-dates.ts';
import { wrongSums } from './sums.ts';
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
  ...asOfTooNew(content),
  ...unmarkedClaims(content),
  ...futureDates(content, today),
  ...backwardDates(content),
  ...duplicateAddresses(content),
  ...sourcesBeforeEvents(content),
  ...relativeTimes(content),
  ...publisherNames(content),
  ...contestedNames(content),
  ...absences(content),
  ...copiesThatCarry(content),
  ...wrongSums(content),
  ...headingIds(content),
  ...chapterOrder(content),
  ...sharedIds(content),
  ...stillIds(content),
  ...unknownBases(content),
  ...unknownOnCharts(content),
  ...unknownOnMaps(content),
  ...unsourcedFigures(content, exceptions),
  ...unknownFigures(content),
  ...unusedFigures(content),
  ...sameFigures(content),
  ...countedFigures(content),
  ...uncitedFigures(content),
  ...retypedFigures(content),
  ...overdue(content.claims.values(), today),
];
