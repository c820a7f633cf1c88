import type { Datum } from '../../model/chart-data.ts';
import type { ChartDefinition } from '../../model/chart.ts';
import type { FileHead } from './data-envelope.ts';
import type { Table } from './data-tables.ts';
import type { SourceNote } from '../../site/source-note.ts';

export type ChartFacts = {
  chart: ChartDefinition;
  data: readonly Datum[];
  notes: readonly string[];
  source: (id: string) => SourceNote;
};

/** A value of a chart, or a level drawn across it, as files give it. */
type Fact = Omit<Datum, 'sources' | 'address' | 'heading'> & {
  drawn: 'value' | 'level';
  sources: SourceNote[];
};

const factsOf = ({ chart, data, source }: ChartFacts): Fact[] => [
  ...data.map((datum) => valueOf(datum, source)),
  ...chart.reference.map(({ value, label, sources }) => ({
    drawn: 'level' as const,
    x: '',
    base: '',
    counts: label,
    value,
    unit: data[0]?.unit ?? '',
    sources: sources.map(source),
  })),
];

/** Headings and addresses belong to the page and stay there. */
function valueOf(datum: Datum, source: ChartFacts['source']): Fact {
  const { x, span, base, counts, value, upper, qualifier, unit, by, note, sources } = datum;
  const known = { span, upper, qualifier, by, note };
  return {
    drawn: 'value',
    x,
    base,
    counts,
    value,
    unit,
    ...Object.fromEntries(Object.entries(known).filter(([, given]) => given !== undefined)),
    sources: sources.map(source),
  };
}

/** The figures of a chart with what each counts and where it comes from, as JSON. */
export const chartJson = (head: FileHead, facts: ChartFacts): object => ({
  ...head,
  subtitle: facts.chart.subtitle,
  note: facts.notes.join(' '),
  values: factsOf(facts),
});

const COLUMNS = [
  'drawn',
  'x',
  'value',
  'upper',
  'qualifier',
  'unit',
  'base',
  'counts',
  'by',
  'note',
] as const;

/** The same as a table. */
export const chartTable = (facts: ChartFacts): Table => ({
  name: facts.chart.id,
  columns: [...COLUMNS, 'sources', 'publishers', 'urls'],
  rows: factsOf(facts).map((fact) => [
    ...COLUMNS.map((column) => String(fact[column] ?? '')),
    ...(['id', 'publisher', 'url'] as const).map((part) =>
      fact.sources.map((source) => source[part]).join(' | '),
    ),
  ]),
});
