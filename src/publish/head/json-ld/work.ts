import type { CheckedArticle } from '../../../model/checked-article.ts';
import type { SourceOf } from '../../../site/works.ts';
import type { Verdict } from '../../../model/verdict.ts';
import type { Picture } from '../head-tags.ts';
import { publisherId, websiteId, type Node, type Publisher } from './node.ts';

/** What all pages that are works of their own share. Days as 2026-11-24, addresses full. */
export type Work = {
  url: string;
  title: string;
  description: string;
  image: Picture;
  published: string;
  modified: string;
  /** Each with the place that says what was wrong. */
  corrections: readonly { date: string; url: string }[];
  sources: readonly SourceOf[];
};

/** A chapter. */
export const article = (
  work: Work & { abstract: string; section: string; words: number },
  site: Publisher,
): Node => ({
  '@type': 'Article',
  '@id': `${work.url}#article`,
  headline: work.title,
  abstract: work.abstract,
  articleSection: work.section,
  wordCount: work.words,
  mainEntityOfPage: work.url,
  ...common(work, site),
  // A chapter has over a hundred, and its page names them all: said again they would add 2.7 kB.
  citation: some(work.sources.map(({ url }) => url)),
});

/** Where verdicts lie from contradicted to supported; those that no number fits have a word only. */
const RATINGS: Partial<Record<Verdict, number>> = {
  supported: 5,
  'mostly-supported': 4,
  'partly-supported': 3,
  contradicted: 1,
};

/** A claim with its verdict. */
export function claimReview(
  work: Work & {
    statement: string;
    verdict: Verdict;
    word: string;
    finding: string;
    article: CheckedArticle;
  },
  site: Publisher,
): Node {
  const value = RATINGS[work.verdict];
  return {
    '@type': 'ClaimReview',
    '@id': `${work.url}#review`,
    claimReviewed: work.statement,
    itemReviewed: {
      '@type': 'Claim',
      name: work.statement,
      author: authorOf(work.article),
      appearance: appearance(work.article),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: work.word,
      ratingExplanation: work.description,
      ...(value !== undefined && { ratingValue: value, bestRating: 5, worstRating: 1 }),
    },
    reviewBody: work.finding,
    ...common(work, site),
  };
}

/** Who makes the statements of the article: its author where one is known, else its outlet. */
const authorOf = ({ author, outlet }: CheckedArticle) =>
  author === undefined ? named(outlet) : { '@type': 'Person', name: author };

/** The article that a claim stands in. */
const appearance = (checked: CheckedArticle) => ({
  ...page(checked.title, checked.url),
  author: authorOf(checked),
  publisher: named(checked.outlet),
  datePublished: checked.published,
});

/** A file that holds what a work shows. */
export type FileOf = { url: string; mediaType: string; size: number; licence: string };

/** What a map or chart is besides a work: whose data it is drawn from, and its files. */
type Figure = Work & {
  /** In the words that the licences of the data ask for. */
  credits: readonly string[];
  files: readonly FileOf[];
};

/** A map, with its pictures. */
export const map = ({ credits, files, ...work }: Figure, site: Publisher): Node => ({
  '@type': 'Map',
  '@id': `${work.url}#map`,
  ...common(work, site),
  creditText: [site.name, ...credits].join(' · '),
  encoding: some(files.filter(isPicture).map((file) => fileNode('ImageObject', file))),
});

/**
 * The data of a map or chart, with every file that holds them.
 * @param work.licence address of the licence of the data, where it is not the site's
 */
export const dataset = (
  {
    credits,
    files,
    variables,
    licence,
    catalog,
    version,
    ...work
  }: Figure & {
    /** What is counted, with its unit. */
    variables: readonly { name: string; unit: string }[];
    licence: string;
    /** Address of the catalogue of all data. */
    catalog: string;
    version: string;
  },
  site: Publisher,
): Node => ({
  '@type': 'Dataset',
  '@id': `${work.url}#dataset`,
  ...common(work, site),
  license: licence,
  creditText: [site.name, ...credits].join(' · '),
  creator: signature(site),
  version,
  isAccessibleForFree: true,
  includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalog, url: catalog },
  variableMeasured: some(
    variables.map(({ name, unit }) => ({ '@type': 'PropertyValue', name, unitText: unit })),
  ),
  distribution: some(
    files.filter((file) => !isPicture(file)).map((file) => fileNode('DataDownload', file)),
  ),
  associatedMedia: some(files.filter(isPicture).map((file) => fileNode('ImageObject', file))),
});

const isPicture = ({ mediaType }: FileOf): boolean => mediaType.startsWith('image/');

const fileNode = (type: 'ImageObject' | 'DataDownload', file: FileOf) => ({
  '@type': type,
  contentUrl: file.url,
  encodingFormat: file.mediaType.replace(/;.*$/, ''),
  contentSize: `${file.size} B`,
  license: file.licence,
});

const common = (work: Work, site: Publisher) => ({
  name: work.title,
  description: work.description,
  url: work.url,
  image: {
    '@type': 'ImageObject',
    url: work.image.url,
    width: work.image.width,
    height: work.image.height,
    caption: work.image.alt,
    license: site.licence,
    acquireLicensePage: site.terms,
    creditText: site.name,
    creator: publisherId(site),
  },
  datePublished: work.published,
  dateModified: work.modified,
  inLanguage: site.language,
  // With its name: programs that follow no reference would take the first publisher of a source.
  author: signature(site),
  publisher: signature(site),
  isPartOf: websiteId(site),
  license: site.licence,
  citation: some(work.sources.map(cited)),
  correction: some(
    work.corrections.map(({ date, url }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      url,
    })),
  ),
});

const signature = (site: Publisher) => ({
  '@type': 'Organization',
  ...publisherId(site),
  name: site.name,
  url: site.home,
});

/** A page elsewhere, by its title. */
const page = (name: string, url: string) => ({ '@type': 'CreativeWork', name, url });

const cited = ({ title, url, publisher, via, relays, published }: SourceOf) => ({
  ...page(title, url),
  publisher: named(publisher),
  ...(via !== undefined && { provider: named(via) }),
  ...(relays !== undefined && { sourceOrganization: named(relays) }),
  datePublished: published,
});

const named = (name: string) => ({ '@type': 'Organization', name });

/** A list, or nothing where it would be empty. */
const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
