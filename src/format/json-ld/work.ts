import type { Verdict } from '../../model/verdict.ts';
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
  corrections: readonly { date: string; was: string; now: string }[];
  sources: readonly SourceOf[];
};
export type SourceOf = {
  title: string;
  url: string;
  publisher: string;
  published?: string | undefined;
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
  work: Work & { statement: string; verdict: Verdict; word: string; finding: string },
  site: Publisher,
): Node {
  const value = RATINGS[work.verdict];
  return {
    '@type': 'ClaimReview',
    '@id': `${work.url}#review`,
    claimReviewed: work.statement,
    itemReviewed: { '@type': 'Claim', name: work.statement },
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

/** A map. Credits are those of the data it is drawn from, in the words that their licences ask for. */
export const map = (work: Work & { credits: readonly string[] }, site: Publisher): Node => ({
  '@type': 'Map',
  '@id': `${work.url}#map`,
  ...common(work, site),
  creditText: [site.name, ...work.credits].join(' · '),
});

/** The figures of a chart. Files that hold them are named where the site offers some. */
export const dataset = (
  work: Work & {
    /** What is counted, with its unit. */
    variables: readonly { name: string; unit: string }[];
    downloads: readonly { url: string; format: string }[];
  },
  site: Publisher,
): Node => ({
  '@type': 'Dataset',
  '@id': `${work.url}#dataset`,
  ...common(work, site),
  creator: publisherId(site),
  isAccessibleForFree: true,
  variableMeasured: work.variables.map(({ name, unit }) => ({
    '@type': 'PropertyValue',
    name,
    unitText: unit,
  })),
  distribution: some(
    work.downloads.map(({ url, format }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: format,
    })),
  ),
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
    work.corrections.map(({ date, was, now }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: `${was} → ${now}`,
    })),
  ),
});

const signature = (site: Publisher) => ({
  '@type': 'Organization',
  ...publisherId(site),
  name: site.name,
  url: site.home,
});

const cited = ({ title, url, publisher, published }: SourceOf) => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: published,
});

/** A list, or nothing where it would be empty. */
const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
