import type { Node, Publisher } from './json-ld/node.ts';
import { breadcrumbs, organization, website } from './json-ld/site.ts';
import { article, claimReview, dataset, map, type FileOf, type Work } from './json-ld/work.ts';
import { MEDIA_TYPES } from '../../words/file-formats.ts';
import { figuresOf, measuredOn } from '../../site/chart-credit.ts';
import { chartFiles } from '../files/chart-files.ts';
import { loadChart } from '../../site/charts.ts';
import { DATA_PAGE } from '../../site/data-page.ts';
import { edition } from '../../site/edition.ts';
import type { FigureFiles } from '../files/figure-files.ts';
import { mapFiles } from '../files/map-files.ts';
import { LICENCE } from '../../site/licence.ts';
import { ledger } from '../../read/ledger.ts';
import type { Locale } from '../../read/locales.ts';
import { localUrl } from '../../site/local-url.ts';
import { pictureOf } from './page-head.ts';
import { fullAddress } from '../../site/site.ts';
import { isWork, subjectOf, type WorkSubject } from '../../site/subject.ts';
import { workFacts } from '../../site/works.ts';

/** What a page is in the words of schema.org: the site, the way to the page, and the work on it. */
export async function structuredData(
  page: { address: string; title: string },
  locale: Locale,
): Promise<Node[]> {
  const site = publisher(locale);
  const subject = subjectOf(page.address);
  const base = [organization(site), website(site)];
  if (subject.kind === 'home') return base;
  const way = [
    ...wayTo(subject.kind, locale),
    { name: page.title, url: localUrl(page.address, locale) },
  ];
  const list = breadcrumbs([{ name: site.name, url: site.home }, ...way]);
  return isWork(subject)
    ? [...base, list, ...(await workNodes(subject, site, locale))]
    : [...base, list];
}

const publisher = (locale: Locale): Publisher => ({
  home: localUrl('/', locale),
  name: locale.t('site.name'),
  description: locale.t('site.tagline'),
  logo: fullAddress('/icon-512.png'),
  method: localUrl('/method/', locale),
  corrections: localUrl('/corrections/', locale),
  licence: LICENCE.url,
  terms: localUrl('/about/', locale),
  language: locale.tag,
});

/** The list that a work stands in, where it has a page. */
function wayTo(kind: string, locale: Locale): { name: string; url: string }[] {
  const lists: Record<string, string> = { claim: '/claims/', map: '/maps/', chart: '/charts/' };
  const address = lists[kind];
  return address ? [{ name: locale.t(`nav.${kind}s`), url: localUrl(address, locale) }] : [];
}

async function workNodes(subject: WorkSubject, site: Publisher, locale: Locale): Promise<Node[]> {
  const facts = workFacts(subject, locale);
  const work: Work = {
    ...facts,
    url: localUrl(facts.address, locale),
    image: await pictureOf(facts.address, locale),
  };
  switch (subject.kind) {
    case 'chapter': {
      const { standfirst, shortTitle, outline } = subject.record;
      const own = { abstract: standfirst, section: shortTitle, words: outline.words };
      return [article({ ...work, ...own }, site)];
    }
    case 'claim': {
      const { statement, verdict, finding } = subject.record;
      const word = locale.t(`verdict.${verdict}`);
      return [claimReview({ ...work, statement, verdict, finding, word }, site)];
    }
    case 'map': {
      const { credits } = subject.record;
      const figure = { ...work, credits, files: filesOf(await mapFiles(), facts.id) };
      return [map(figure, site), dataset({ ...figure, ...data(LICENCE.url), variables: [] }, site)];
    }
    case 'chart': {
      const chart = subject.record;
      const loaded = loadChart(chart.id, locale);
      const under = measuredOn(chart)?.licence.url ?? LICENCE.url;
      const files = filesOf(await chartFiles(), chart.id);
      const figure = { ...work, credits: figuresOf(loaded), files, variables: variablesOf(chart) };
      return [dataset({ ...figure, ...data(under) }, site)];
    }
  }
}

const data = (licence: string) => ({
  licence,
  catalog: fullAddress(DATA_PAGE),
  version: edition(),
});

/** Files of a figure as machines are told of them. */
const filesOf = (figures: readonly FigureFiles[], id: string): FileOf[] =>
  figures
    .filter((figure) => figure.id === id)
    .flatMap(({ files }) =>
      files.map(({ address, format, size, licence }) => ({
        url: fullAddress(address),
        mediaType: MEDIA_TYPES[format],
        size,
        licence: licence.url,
      })),
    );

const variablesOf = ({ series }: { series: readonly string[] }) =>
  series.map((id) => ledger().series.get(id)!).map(({ title, unit }) => ({ name: title, unit }));
