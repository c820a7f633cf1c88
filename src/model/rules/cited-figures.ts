import { texts, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { figuresNamed, type FigureUse } from '../figure-use.ts';
import { passagesOf, statementsOf, type Statement } from './passages.ts';
import { citations } from './references.ts';
import { FIGURES } from './shared-figures.ts';

/**
 * Uses of a shared figure beside which none of its sources is cited: readers would be led to a source
 * that says something else. In a text the sentence has to cite it, in a record the nearest part of the
 * record that cites anything.
 */
export const uncitedFigures = (content: Content): Fault[] =>
  content.figures.size === 0 ? [] : [...inRecords(content), ...inTexts(content)];

function inRecords(content: Content): Fault[] {
  const cited = Map.groupBy(citations(content), ({ file }) => file);
  return content.forRules.written.flatMap(({ file, path, at, text }) => {
    const sources = nearest(path, [...(cited.get(file) ?? []), ...ofSeries(content, file)]);
    const statement = { figures: figuresNamed(text), sources: new Set(sources) };
    // Where nothing can be cited, as in a correction, there is nothing to compare.
    return sources.length === 0 ? [] : faultsOf(content, statement, file, at);
  });
}

type Cited = { at: string; to: string };

/** The sources cited in the innermost part of a record that holds a text and cites any. */
function nearest(path: string, cited: readonly Cited[]): string[] {
  const steps = path.match(/\[\d+\]|[^.[\]]+/g) ?? [];
  for (let depth = steps.length - 1; depth > 0; depth--) {
    const part = steps.slice(0, depth).join('.').replaceAll('.[', '[');
    const own = cited.filter(({ at }) => [`${part}.`, `${part}[`].some((to) => at.startsWith(to)));
    if (own.length > 0) return own.map(({ to }) => to);
  }
  return cited.map(({ to }) => to);
}

/** What a chart draws it rests on, as if it cited it. */
const ofSeries = ({ charts, series }: Content, file: string): Cited[] =>
  [...charts.values()]
    .filter((chart) => chart.file === file)
    .flatMap((chart) => chart.series.flatMap((id) => series.get(id)?.points ?? []))
    .map(({ source }) => ({ at: '', to: source }));

function inTexts(content: Content): Fault[] {
  const evidenceOf = (claim: string) =>
    content.claims.get(claim)?.evidence.map(({ source }) => source) ?? [];
  return texts(content)
    .filter(({ outline }) => outline.figures.length > 0)
    .flatMap(({ file, tree }) =>
      passagesOf(tree, evidenceOf)
        .filter(({ kind }) => kind !== 'heading')
        .flatMap((passage) =>
          statementsOf(passage).flatMap((statement) =>
            faultsOf(content, statement, file, `line ${passage.line}`),
          ),
        ),
    );
}

function faultsOf({ figures }: Content, statement: Statement, file: string, at: string): Fault[] {
  return statement.figures.flatMap(({ id }: FigureUse) => {
    const sources = figures.get(id)?.sources;
    if (!sources || sources.some((source) => statement.sources.has(source))) return [];
    return [
      {
        file,
        at,
        problem: `prints the figure "${id}" and cites none of its sources, ${sources.join(', ')}.`,
        remedy: `Cite one of them for it, or add a source that is cited there to ${FIGURES}/${id}.yaml, if it gives the figure.`,
      },
    ];
  });
}
