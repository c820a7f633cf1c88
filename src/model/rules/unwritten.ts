import { visit } from 'unist-util-visit';
import { texts, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Stands in a new record where an editor has to write. */
export const TO_WRITE = 'To be written:';

/** Records and texts in which something is still to be written. */
export const unwritten = (content: Content): Fault[] => [
  ...[...content.claims.values()].flatMap(({ file, ...claim }) => inFields(file, claim)),
  ...inFields(content.home.file, content.home),
  ...texts(content).flatMap(({ file, tree, ...head }) => {
    const lines: number[] = [];
    visit(tree, 'text', ({ value, position }) => {
      if (value.includes(TO_WRITE)) lines.push(position?.start.line ?? 0);
    });
    return [...inFields(file, head), ...lines.map((line) => fault(file, `line ${line}`))];
  }),
];

const inFields = (file: string, record: object): Fault[] =>
  Object.entries(record)
    .filter(([, value]) => JSON.stringify(value ?? '').includes(TO_WRITE))
    .map(([field]) => fault(file, field));

const fault = (file: string, at: string): Fault => ({
  file,
  at,
  problem: `"${TO_WRITE}" stands there still.`,
  remedy: 'Write what the words after it ask for, or take the field or the sentence out.',
});
