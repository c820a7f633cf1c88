import { texts, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** A use of one record by another. */
export type Reference = { file: string; at: string; to: string };

/** Every citation of a source, wherever it stands. */
export function* citations(content: Content): Generator<Reference> {
  yield* ofRecords(content);
  yield* ofFigures(content);
  for (const { file, outline } of texts(content))
    for (const { id, line } of outline.sources) yield { file, at: `line ${line}`, to: id };
}

/** The citations that stand on a page; what a text prints of figures and tolls, it cites itself. */
export const pageCitations = (content: Content): Reference[] => [
  ...citations({ ...content, figures: new Map(), tolls: new Map() }),
];

/** Citations of claims, events, terms, tolls and shared figures. */
function* ofRecords(content: Content): Generator<Reference> {
  const { claims, events, glossary, tolls, figures } = content;
  for (const { file, evidence } of claims.values())
    for (const [i, { source }] of evidence.entries())
      yield { file, at: `evidence[${i}].source`, to: source };
  const others = [events, glossary, tolls, figures].flatMap((kind) => [...kind.values()]);
  for (const { file, sources } of others)
    for (const [i, to] of (sources ?? []).entries()) yield { file, at: `sources[${i}]`, to };
}

/** Citations behind figures: series, charts, maps, the key figures of chapters and the home page. */
function* ofFigures({ series, charts, maps, articles, home }: Content): Generator<Reference> {
  for (const { file, points } of series.values())
    for (const [i, { source }] of points.entries())
      yield { file, at: `points[${i}].source`, to: source };
  yield* lists(home.file, 'questions', home.questions);
  for (const { file, reference } of charts.values()) yield* lists(file, 'reference', reference);
  for (const { file, keyFigures } of articles.values())
    yield* lists(file, 'keyFigures', keyFigures);
  for (const { file, lines, places, views } of maps.values()) {
    yield* lists(file, 'lines', lines);
    yield* lists(file, 'places', places);
    yield* lists(file, 'views', views);
  }
}

function* lists(
  file: string,
  kind: string,
  records: readonly { sources?: string[] | undefined }[],
): Generator<Reference> {
  for (const [i, { sources = [] }] of records.entries())
    for (const to of sources) yield { file, at: `${kind}[${i}].sources`, to };
}

/** Citations of sources that have no file. */
export const unknownSources = (content: Content): Fault[] =>
  [...citations(content)]
    .filter(({ to }) => !content.present.sources.has(to))
    .map(({ file, at, to }) => ({
      file,
      at,
      problem: `cites the source "${to}", but content/ledger/sources/${to}.yaml does not exist.`,
      remedy: 'Add that file, or correct the id.',
    }));

/** Sources that nothing cites. A shared figure or a toll is no place of its own: readers see what texts cite. */
export function unusedSources(content: Content): Fault[] {
  const used = new Set([...pageCitations(content)].map(({ to }) => to));
  return [...content.sources.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ file, id }) => ({
      file,
      at: 'the whole file',
      problem: `nothing cites the source "${id}".`,
      remedy: 'Cite it where it belongs, or remove the file.',
    }));
}

/** What chapters name but nobody has written: claims, terms, maps, charts. */
export function unknownMentions(content: Content): Fault[] {
  const kinds = [
    ['claims', content.present.claims, 'content/ledger/claims'],
    ['terms', content.present.glossary, 'content/ledger/glossary'],
    ['maps', content.present.maps, 'content/maps'],
    ['charts', content.present.charts, 'content/charts'],
  ] as const;
  return texts(content).flatMap(({ file, outline }) =>
    kinds.flatMap(([kind, known, folder]) =>
      outline[kind]
        .filter(({ id }) => !known.has(id))
        .map(({ id, line }) => ({
          file,
          at: `line ${line}`,
          problem: `names "${id}", but ${folder}/${id}.yaml does not exist.`,
          remedy: 'Add that file, or correct the id.',
        })),
    ),
  );
}

/** Leads of chapters, series of charts and themes of events that do not exist. */
export function unknownParts({ articles, charts, events, claims, present }: Content): Fault[] {
  const fault = (file: string, at: string, what: string, id: string): Fault => ({
    file,
    at,
    problem: `there is no ${what} "${id}".`,
    remedy: 'Correct the id, or add the record.',
  });
  const leads = [...articles.values()].flatMap(({ file, lead }) => {
    if (lead && 'map' in lead && !present.maps.has(lead.map))
      return [fault(file, 'lead.map', 'map', lead.map)];
    if (lead && 'chart' in lead && !present.charts.has(lead.chart))
      return [fault(file, 'lead.chart', 'chart', lead.chart)];
    return [];
  });
  const drawn = [...charts.values()].flatMap((chart) =>
    chart.series
      .filter((id) => !present.series.has(id))
      .map((id) => fault(chart.file, 'series', 'series', id)),
  );
  const themes = [...events.values()].flatMap((event) =>
    event.themes
      .filter((id) => !present.articles.has(id))
      .map((id) => fault(event.file, 'themes', 'chapter', id)),
  );
  const chapters = [...claims.values()]
    .filter(({ chapter }) => !present.articles.has(chapter))
    .map((claim) => fault(claim.file, 'chapter', 'chapter', claim.chapter));
  return [...leads, ...drawn, ...themes, ...chapters];
}
