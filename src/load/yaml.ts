import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from '../model/fault.ts';
import { issueFaults } from './issues.ts';

export type Parsed<T> = { value: T | undefined; faults: Fault[] };

/**
 * Parses a YAML text and checks it against a schema.
 * @returns the checked value, or every fault with its line; never throws for bad content.
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  lineOffset = 0,
): Parsed<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;
  const syntax = document.errors.map((error) => ({
    file,
    at: `line ${lineAt(error.pos[0])}`,
    problem: `the YAML cannot be read: ${error.message.split('\n')[0]}`,
    remedy: 'Correct the line; long texts with a colon want quotes or ">-".',
  }));
  if (syntax.length > 0) return { value: undefined, faults: syntax };

  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, faults: [] };
  const place = (path: PropertyKey[]) => lineOf(document, path, lineAt);
  return { value: undefined, faults: issueFaults(file, result.error, document.toJS(), place) };
}

/** Line of the value at a path, or of the nearest ancestor that is there. */
function lineOf(document: Document, path: PropertyKey[], lineAt: (offset: number) => number) {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: number[] } | undefined;
    if (node?.range) return lineAt(node.range[0]!);
  }
  return undefined;
}
