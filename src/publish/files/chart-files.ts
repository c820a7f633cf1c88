import { chartJson, chartTable, type ChartFacts } from './chart-data-files.ts';
import { chartSvg } from '../../draw/print/chart-svg.ts';
import { siteMeasure } from '../pictures/card-fonts.ts';
import { publishersOf, measuredOn, whoIn } from '../../site/chart-credit.ts';
import { chartDefinitions, loadChart, type LoadedChart } from '../../site/charts.ts';
import { sourceNote } from '../../site/source-note.ts';
import { headOf } from './file-head.ts';
import {
  addressesOf,
  documentFile,
  pictures,
  tableFile,
  type FigureFiles,
} from './figure-files.ts';
import { once } from '../../site/once.ts';
import type { Site } from '../../site/site.ts';
import { palettes } from '../pictures/map-pictures.ts';

/** Width of the pictures, px. */
const WIDTH = 800;

/** The files of all charts, in the order of the charts. All languages share those of the first. */
export const chartFiles = ({ first }: Site): Promise<FigureFiles[]> => made(first);
const made = once((site: Site) =>
  Promise.all(chartDefinitions(site).map(({ id }) => filesOf(site, loadChart(site, id)))),
);

async function filesOf(site: Site, loaded: LoadedChart): Promise<FigureFiles> {
  const { chart, title, data, notes } = loaded;
  const { id } = chart;
  const at = addressesOf('chart', id);
  const credit = creditOf(site, loaded);
  const page = { kind: 'chart' as const, id };
  const about = { title, description: chart.subtitle, page, credit };
  const own = site.content.licences['cc-by'];
  // Figures that were measured on OpenStreetMap keep its licence.
  const head = headOf(site, about, measuredOn(site, chart)?.licence);
  const source = (name: string) => sourceNote(site, name);
  const facts: ChartFacts = { chart, data, notes, source };
  const files = [
    ...(await pictures(await picture(site, loaded, headOf(site, about)), at, own)),
    tableFile(chartTable(facts), head, notes.join(' '), at('.csv')),
    documentFile(chartJson(head, facts), head, at('.json')),
  ];
  return { kind: 'chart', id, title, credit, files };
}

const picture = async (
  site: Site,
  loaded: LoadedChart,
  head: ReturnType<typeof headOf>,
): Promise<string> =>
  chartSvg({
    ...loaded,
    ...head,
    palette: palettes().light,
    width: WIDTH,
    words: site.locale,
    who: whoIn(site),
    measure: await siteMeasure(),
  }).svg;

/** Whose figures they are; counts of the ledger are the site's own. */
function creditOf(site: Site, loaded: LoadedChart): string {
  const { t } = site.locale;
  const names = publishersOf(site, loaded);
  return names.length > 0 ? t('data.figuresFrom', { names: names.join('; ') }) : t('site.name');
}
