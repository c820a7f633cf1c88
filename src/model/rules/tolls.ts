import { visit } from 'unist-util-visit';
import { texts, type Content, type Filed, type Text } from '../content.ts';
import type { Fault } from '../fault.ts';
import { attribute, isJsx } from '../outline.ts';
import { tollsIn, type PlacedToll } from '../toll-use.ts';

/** Where tolls are written. */
export const TOLLS = 'content/ledger/tolls';

/** Tables of the dead that name what is not there, a row twice or nothing, or that nobody can find. */
export const brokenTollTables = ({ present, ...content }: Content): Fault[] =>
  texts(content).flatMap((text) => [
    ...tablesIn(text).flatMap((table) =>
      [...ofRows(table, present.tolls), ...ofId(table)].map((said) => ({
        file: text.file,
        at: `line ${table.tolls[0]!.line}`,
        ...said,
      })),
    ),
    ...misplaced(text),
  ]);

type TollTable = { id: string | undefined; tolls: readonly PlacedToll[] };

function tablesIn({ tree }: Text): TollTable[] {
  const found: TollTable[] = [];
  visit(tree, (node) => {
    if (!isJsx(node)) return;
    const tolls = tollsIn(node);
    if (tolls.length > 0) found.push({ id: attribute(node, 'id'), tolls });
  });
  return found;
}

function ofRows({ tolls }: TollTable, known: ReadonlySet<string>) {
  const named = tolls.map(({ id }) => id);
  if (named.length === 1 && named[0] === '')
    return [
      {
        problem: 'of="" names no toll.',
        remedy: `Name tolls of ${TOLLS}/ in "of", or write of="all".`,
      },
    ];
  const unknown = named.filter((id) => !known.has(id));
  const twice = new Set(named.filter((id, i) => named.indexOf(id) < i));
  return [
    ...unknown.map((id) => ({
      problem: `names the toll "${id}", but ${TOLLS}/${id}.yaml does not exist.`,
      remedy: 'Add that file, or correct the id; of="all" stands alone.',
    })),
    ...[...twice].map((id) => ({
      problem: `names the toll "${id}" twice in one table.`,
      remedy: 'Name it once; rows stand in the order of the full table.',
    })),
  ];
}

function ofId({ id, tolls }: TollTable) {
  if (id) return [];
  const named = tolls.map((toll) => toll.id).join(' ');
  return [
    {
      problem: `the table of "${named}" has no id.`,
      remedy: `Give it one that stands once in the text: <Tolls id="dead" of="${named}" />.`,
    },
  ];
}

/** An element within a paragraph stays what it is, and no page knows it. */
function misplaced({ file, tree }: Filed<Text>): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (!isJsx(node) || node.name !== 'Tolls') return;
    faults.push({
      file,
      at: `line ${node.position?.start.line ?? 0}`,
      problem: '<Tolls> stands within a paragraph, where no table can.',
      remedy: 'Put it on a line of its own, with an empty line above and below.',
    });
  });
  return faults;
}

/** Tolls that no text prints; where a file is broken, what it prints is not known yet. */
export function unusedTolls({ present, ...content }: Content): Fault[] {
  if ((['articles', 'tolls'] as const).some((kind) => content[kind].size < present[kind].size))
    return [];
  const printed = new Set(texts(content).flatMap(({ outline }) => outline.tolls.map((t) => t.id)));
  return [...content.tolls.values()]
    .filter(({ id }) => !printed.has(id))
    .map(({ file, id }) => ({
      file,
      at: 'the whole file',
      problem: `no text prints the toll "${id}".`,
      remedy: 'Name it in <Tolls of="…" />, or remove the file.',
    }));
}
