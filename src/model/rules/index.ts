import type { Content, FigureException, Today } from '../content.ts';
import type { Fault } from '../fault.ts';
import { absences } from './absence.ts';
import { asOfBesideSources } from './as-of.ts';
import { outsideOfDomains, unknownOnCharts } from './charts.ts';
import { uncitedFigures } from './cited-figures.ts';
import { overdue, thinEvidence, unmarkedClaims } from './claims.ts';
import { copiesThatCarry } from './copies.ts';
import { backwardDates, futureDates } from './dates.ts';
import { articlesNamed, crowdedKeyFigures, crowdedTexts } from './explaining.ts';
import { unsourcedFigures } from './figures.ts';
import {
  chapterOrder,
  duplicateAddresses,
  headingIds,
  sharedIds,
  stillIds,
  unknownBases,
} from './identity.ts';
import { unknownOnHome, unknownOnPlates } from './home.ts';
import { unknownOnMaps } from './maps.ts';
import { contestedNames } from './names.ts';
import { publisherNames } from './publishers.ts';
import { relativeTimes } from './relative-times.ts';
import { retypedFigures } from './retyped-figures.ts';
import { countedFigures, sameFigures, unknownFigures, unusedFigures } from './shared-figures.ts';
import { sourcesBeforeEvents } from './source-dates.ts';
import { wrongSums } from './sums.ts';
import { brokenTollTables, unusedTolls } from './tolls.ts';
import { unwritten } from './unwritten.ts';
import { unknownMentions, unknownParts, unknownSources, unusedSources } from './references.ts';

/** What a rule may look at besides the records. */
type Beside = Today & { exceptions: readonly FigureException[] };
type Rule = { name: string; check: (content: Content, beside: Beside) => Fault[] };

/** All rules across records, each by what holds where it is kept. */
export const RULES: readonly Rule[] = [
  { name: 'nothing is left to be written', check: unwritten },
  { name: 'cited sources exist', check: unknownSources },
  { name: 'sources are cited', check: unusedSources },
  { name: 'what a text names exists', check: unknownMentions },
  { name: 'what a record names exists', check: unknownParts },
  { name: 'a verdict has two publishers', check: thinEvidence },
  { name: 'what is known ends with its sources', check: asOfBesideSources },
  { name: 'a claim is marked in its chapter', check: unmarkedClaims },
  { name: 'no date lies in the future', check: futureDates },
  { name: 'dates stand in order', check: backwardDates },
  { name: 'an address stands once', check: duplicateAddresses },
  { name: 'a source is no older than what it reports', check: sourcesBeforeEvents },
  { name: 'a time counted fits its dates', check: relativeTimes },
  { name: 'a publisher has one name', check: publisherNames },
  { name: 'a contested name has the form of the file', check: contestedNames },
  { name: 'what was not found is said in its place', check: absences },
  { name: 'a copy carries no figure, toll or verdict', check: copiesThatCarry },
  { name: 'a chapter explains more than it counts', check: crowdedTexts },
  { name: 'a chapter tells of the world', check: articlesNamed },
  { name: 'a key figure is one number with a short label', check: crowdedKeyFigures },
  { name: 'a total is the sum of its parts', check: wrongSums },
  { name: 'a heading has an id of its own', check: headingIds },
  { name: 'a chapter has a place of its own', check: chapterOrder },
  { name: 'maps and charts share no id', check: sharedIds },
  { name: 'no id ends as those of still embeds', check: stillIds },
  { name: 'a base is explained', check: unknownBases },
  { name: 'what a chart names exists', check: unknownOnCharts },
  { name: 'an axis holds every value of its chart', check: outsideOfDomains },
  { name: 'what a map names exists', check: unknownOnMaps },
  { name: 'what the home page leads to exists', check: unknownOnHome },
  { name: 'what a plate shows exists', check: unknownOnPlates },
  {
    name: 'a figure in a text has a source',
    check: (content, { exceptions }) => unsourcedFigures(content, exceptions),
  },
  { name: 'a shared figure that is named exists', check: unknownFigures },
  { name: 'a shared figure is named', check: unusedFigures },
  { name: 'a thing has one shared figure', check: sameFigures },
  { name: 'a count of claims is their number', check: countedFigures },
  { name: 'a shared figure stands beside its source', check: uncitedFigures },
  { name: 'a shared figure is not typed again', check: retypedFigures },
  { name: 'a table of the dead is whole', check: brokenTollTables },
  { name: 'a toll is printed', check: unusedTolls },
  {
    name: 'a claim is checked in time',
    check: ({ claims }, today) => overdue(claims.values(), today),
  },
];

/** Returns every fault of every rule at once. */
export const checkRules = (
  content: Content,
  today: Today,
  exceptions: readonly FigureException[],
): Fault[] => RULES.flatMap(({ check }) => check(content, { ...today, exceptions }));
