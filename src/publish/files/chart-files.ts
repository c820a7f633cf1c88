import { addressOf } from '../../words/addresses.ts';
import { chartJson, chartTable, type ChartFacts } from './chart-data-files.ts';
import { chartSvg } from '../../draw/print/chart-svg.ts';
import { palettesOf } from '../../draw/print/palette.ts';
import { siteMeasure } from '../pictures/card-fonts.ts';
import { figuresOf, measuredOn, who } from '../../site/chart-credit.ts';
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
import { readText } from '../../read/files.ts';
import { DEFAULT_LOCALE, localeOf } from '../../read/locales.ts';
import { licence } from '../../read/provenance.ts';

/** Width of the pictures, px. */
const WIDTH = 800;

let made: Promise<FigureFiles[]> | undefined;

/** The files of all charts, in the order of the charts; made once a build. */
export const chartFiles = (): Promise<FigureFiles[]> =>
  (made ??= Promise.all(
    chartDefinitions().map(({ id }) => filesOf(loadChart(id, localeOf(DEFAULT_LOCALE)))),
  ));

async function filesOf(loaded: LoadedChart): Promise<FigureFiles> {
  const { chart, title, data, notes } = loaded;
  const { id } = chart;
  const at = addressesOf('chart', id);
  const credit = creditOf(loaded);
  const about = { title, description: chart.subtitle, page: addressOf('chart', id), credit };
  const head = headOf(about, dataLicence(loaded));
  const facts: ChartFacts = { chart, data, notes, source: sourceNote };
  const files = [
    ...(await pictures(await picture(loaded, headOf(about)), at)),
    tableFile(chartTable(facts), head, notes.join(' '), at('.csv')),
    documentFile(chartJson(head, facts), head, at('.json')),
  ];
  return { kind: 'chart', id, title, credit, files };
}

const picture = async (loaded: LoadedChart, head: ReturnType<typeof headOf>): Promise<string> =>
  chartSvg({
    ...loaded,
    ...head,
    palette: palettesOf(readText('src/styles/tokens.css').text).light,
    width: WIDTH,
    words: localeOf(DEFAULT_LOCALE),
    who,
    measure: await siteMeasure(),
  }).svg;

/** Figures that were measured on OpenStreetMap keep its licence. */
const dataLicence = ({ chart }: LoadedChart) => measuredOn(chart)?.licence ?? licence('cc-by');

/** Whose figures they are; counts of the ledger are the site's own. */
function creditOf(loaded: LoadedChart): string {
  const { t } = localeOf(DEFAULT_LOCALE);
  const names = figuresOf(loaded);
  return names.length > 0 ? t('data.figuresFrom', { names: names.join('; ') }) : t('site.name');
}
