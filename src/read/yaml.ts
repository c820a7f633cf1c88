import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from '../model/fault.ts';
import { issueFaults, placeText } from './issues.ts';

export type Parsed<T> = { value: T | undefined; faults: Fault[] };

/** What is done to a record before its schema looks at it; `placeOf` names a path of it with its line. */
type Prepare = (
  input: unknown,
  placeOf: (path: PropertyKey[]) => { path: string; at: string },
) => unknown;

/**
 * Parses a YAML text and checks it against a schema.
 * @returns the checked value, or every fault with its line; never throws for bad content.
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  lineOffset = 0,
  prepare: Prepare = (input) => input,
): Parsed<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;
  const syntax = document.errors.map((error) =>
    unreadable(file, `line ${lineAt(error.pos[0])}`, error.message),
  );
  const refused = syntax.length > 0 ? syntax : aliases(file, document, lineAt);
  if (refused.length > 0) return { value: undefined, faults: refused };

  const place = (path: PropertyKey[]) => lineOf(document, path, lineAt);
  const input = prepare(document.toJS(), (path) => ({
    path: placeText(path),
    at: placeText(path, place(path)),
  }));
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, faults: [] };
  return { value: undefined, faults: issueFaults(file, result.error, input, place) };
}

/** Aliases, which may stand for nothing, or for what they stand in themselves. */
function aliases(file: string, document: Document, lineAt: (offset: number) => number): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({
        file,
        at: `line ${lineAt(range?.[0] ?? 0)}`,
        problem: `"*${source}" is an alias, which is not read here.`,
        remedy: 'Write the value out, or put the text in quotes.',
      });
    },
  });
  return found;
}

const unreadable = (file: string, at: string, message: string): Fault => ({
  file,
  at,
  problem: `the YAML cannot be read: ${message.split('\n')[0]}`,
  remedy:
    'Correct the line; long texts with a colon, or with "{" at their beginning, want quotes or ">-".',
});

/** Line of the value at a path, or of the nearest ancestor that is there. */
function lineOf(document: Document, path: PropertyKey[], lineAt: (offset: number) => number) {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: number[] } | undefined;
    if (node?.range) return lineAt(node.range[0]!);
  }
  return undefined;
}
