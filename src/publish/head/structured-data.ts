import { WORKS, type Work } from '../../model/works.ts';
import { publishersOf, measuredOn } from '../../site/chart-credit.ts';
import { loadChart } from '../../site/charts.ts';
import { correctionAddress } from '../../site/corrections.ts';
import type { Site } from '../../site/site.ts';
import { DATA, isWork, type Subject } from '../../site/subject.ts';
import { workFacts } from '../../site/works.ts';
import { MEDIA_TYPES } from '../../words/file-formats.ts';
import { chartFiles } from '../files/chart-files.ts';
import type { FigureFiles } from '../files/figure-files.ts';
import { mapFiles } from '../files/map-files.ts';
import type { Node, Publisher } from './json-ld/node.ts';
import { breadcrumbs, organization, website } from './json-ld/site.ts';
import { article, claimReview, dataset, map, type FileOf } from './json-ld/work.ts';
import { pictureOf } from './page-head.ts';
import { publisherOf } from './publisher.ts';

/** What a page is in the words of schema.org: the site, the way to the page, and the work on it. */
export async function structuredData(site: Site, subject: Subject, title: string): Promise<Node[]> {
  const publisher = publisherOf(site);
  const base = [organization(publisher), website(publisher)];
  if (subject.kind === 'page' && subject.id === 'home') return base;
  const way = [...wayTo(site, subject), { name: title, url: site.url(subject) }];
  const list = breadcrumbs([{ name: publisher.name, url: publisher.home }, ...way]);
  return isWork(subject)
    ? [...base, list, ...(await workNodes(site, subject, publisher))]
    : [...base, list];
}

/** The list that a work stands in, where it has a page. */
function wayTo({ locale, url }: Site, subject: Subject): { name: string; url: string }[] {
  if (!isWork(subject)) return [];
  const { folder, listed } = WORKS[subject.kind];
  return listed
    ? [{ name: locale.t(`nav.${folder}`), url: url({ kind: 'page', id: folder }) }]
    : [];
}

async function workNodes(site: Site, subject: Work, publisher: Publisher): Promise<Node[]> {
  const facts = workFacts(site, subject);
  const work = {
    ...facts,
    corrections: facts.corrections.map(({ id, date }) => ({
      date,
      url: site.url(correctionAddress({ id })),
    })),
    url: site.url(subject),
    image: await pictureOf(site, subject),
  };
  switch (subject.kind) {
    case 'chapter': {
      const { standfirst, shortTitle, outline } = subject.record;
      const own = { abstract: standfirst, section: shortTitle, words: outline.words };
      return [article({ ...work, ...own }, publisher)];
    }
    case 'claim': {
      const { statement, verdict, finding } = subject.record;
      const word = site.locale.t(`verdict.${verdict}`);
      const said = { statement, verdict, finding, word, article: site.content.checkedArticle };
      return [claimReview({ ...work, ...said }, publisher)];
    }
    case 'map': {
      const { credits } = subject.record;
      const figure = { ...work, credits, files: filesOf(site, await mapFiles(site), work.id) };
      const under = publisher.licence;
      return [
        map(figure, publisher),
        dataset({ ...figure, ...data(site, under), variables: [] }, publisher),
      ];
    }
    case 'chart': {
      const chart = subject.record;
      const credits = publishersOf(site, loadChart(site, chart.id));
      const under = measuredOn(site, chart)?.licence.url ?? publisher.licence;
      const files = filesOf(site, await chartFiles(site), chart.id);
      const figure = { ...work, credits, files, variables: variablesOf(site, chart) };
      return [dataset({ ...figure, ...data(site, under) }, publisher)];
    }
  }
}

const data = ({ url, version }: Site, licence: string) => ({
  licence,
  catalog: url(DATA),
  version,
});

/** Files of a figure as machines are told of them. */
const filesOf = ({ url }: Site, figures: readonly FigureFiles[], id: string): FileOf[] =>
  figures
    .filter((figure) => figure.id === id)
    .flatMap(({ files }) =>
      files.map(({ address, format, size, licence }) => ({
        url: url(address),
        mediaType: MEDIA_TYPES[format],
        size,
        licence: licence.url,
      })),
    );

const variablesOf = ({ content }: Site, { series }: { series: readonly string[] }) =>
  series.map((id) => content.series.get(id)!).map(({ title, unit }) => ({ name: title, unit }));
