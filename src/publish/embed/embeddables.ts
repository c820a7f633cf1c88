import { embedHeight, type Outline } from './embed-height.ts';
import type { Snippets } from '../../wire/embed-forms.ts';
import { KINDS } from '../../draw/chart/kinds.ts';
import type { ChartDefinition } from '../../model/chart.ts';
import type { MapDefinition } from '../../model/map.ts';
import { chartDefinitions, loadChart } from '../../site/charts.ts';
import { siteMeasure } from '../pictures/card-fonts.ts';
import { stillPicture } from '../pictures/map-pictures.ts';
import { drawingOf, mapDefinitions, mapOf } from '../../site/maps.ts';
import { localePaths } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { oembedUrl } from './oembed.ts';

/** A map or a chart, with what an embed needs to know of either. */
export type Embeddable = {
  kind: 'map' | 'chart';
  id: string;
  title: string;
  /** For places where the whole title has no room. */
  shortTitle: string;
  summary: string;
  /** What hosts have to reserve at a width, both px. */
  height: (width: number) => Promise<number>;
  views: { id: string; title: string }[];
  map?: MapDefinition;
  chart?: ChartDefinition;
};

/** Everything that can stand on another site: maps in their order, then charts in theirs. */
export const embeddables = (site: Site): Embeddable[] => [
  ...mapDefinitions(site).map(({ id }) => embeddable(site, 'map', id)),
  ...chartDefinitions(site).map(({ id }) => embeddable(site, 'chart', id)),
];

/** One of them. @throws RangeError for a map or chart that does not exist */
export const embeddable = (site: Site, kind: Embeddable['kind'], id: string): Embeddable =>
  kind === 'map' ? ofMap(site, mapOf(site, id)) : ofChart(site, id);

/** Static paths of the pages that are made for each of them. */
export const embedPaths = (sites: readonly Site[]) =>
  localePaths(sites).flatMap(({ params, props }) =>
    embeddables(props.site).map((figure) => ({
      params: { ...params, id: figure.id },
      props: { ...props, figure },
    })),
  );

/** Below this a map shows its composition for phones, px; the style sheet says 40rem. */
const WIDE = 640;
/** The buttons below a narrow map, px. */
const TOOLBAR = 45;

function ofMap(site: Site, map: MapDefinition): Embeddable {
  const { extents } = drawingOf(site, map.id).canvas;
  const ratio = ({ width, height }: { width: number; height: number }) => height / width;
  const figure = (width: number) =>
    width >= WIDE ? width * ratio(extents.wide) : width * ratio(extents.phone) + TOOLBAR;
  return {
    kind: 'map',
    id: map.id,
    map,
    title: map.title,
    shortTitle: map.shortTitle,
    summary: map.summary,
    views: map.views.map(({ id, title }) => ({ id, title })),
    height: heightOf({
      title: map.title,
      notes: [`${map.note} ${map.credits.join(' · ')}`],
      figure,
    }),
  };
}

/** Heights of a plot with its axis and of a row with and without its words above it, px. */
const [PLOT, ROW, ROW_ON_PHONE] = [340, 34, 66];
/** Below this a chart shows its composition for phones, px; the style sheet says 34rem. */
const WIDE_CHART = 544;

function ofChart(site: Site, id: string): Embeddable {
  const { chart, title, data, notes } = loadChart(site, id);
  const rows = KINDS[chart.kind].rows?.(data).length;
  const plots = Math.max(1, chart.segments.length);
  const figure = (width: number) => {
    if (rows === undefined) return width < WIDE_CHART ? PLOT * plots : PLOT;
    return (width < WIDE_CHART ? ROW_ON_PHONE : ROW) * (rows + 1);
  };
  return {
    kind: 'chart',
    id,
    chart,
    title,
    shortTitle: whatItCounts(chart.subtitle),
    summary: chart.subtitle,
    views: [],
    height: heightOf({ title, notes: [chart.subtitle, ...notes], figure }),
  };
}

/** The beginning of a chart's subtitle, which names what it counts before it says how. */
const whatItCounts = (subtitle: string): string => subtitle.split(/;|, (?!and )/)[0]!;

const heightOf = (outline: Outline) => async (width: number) =>
  embedHeight(outline, width, await siteMeasure());

/** Width that is taken for the height of a snippet: a usual column of text, px. */
const COLUMN = 720;

/** What the snippets of a figure are made from. */
export async function snippetsOf(
  site: Site,
  { kind, id, title, summary, height, views }: Embeddable,
) {
  const { url, locale } = site;
  const picture = kind === 'map' ? await stillPicture(site, id) : undefined;
  return {
    id,
    title,
    views,
    src: url({ kind: 'embed', id }),
    still: url({ kind: 'still', id }),
    page: url({ kind, id }),
    height: await height(COLUMN),
    oembed: oembedUrl(site, kind, id, 'json'),
    script: url('/embed.js'),
    elementScript: url('/embed-element.js'),
    credit: locale.t('site.name'),
    ...(picture && {
      picture: {
        src: `${url('/embed/')}${id}.svg`,
        alt: `${title}. ${summary}`,
        width: picture.width,
        height: picture.height,
      },
    }),
  } satisfies Snippets;
}
