import { expect } from 'vitest';
import { blocking, formatFaults } from '../../src/model/fault.ts';
import { load } from './shared-figure.ts';
import { SMALL } from './small-content.ts';

export {
  ARTICLE,
  CHART,
  CLAIM,
  CORRECTION,
  EVENT,
  FIRST,
  PAGE,
  SECOND,
  SERIES,
  TERM,
} from './broken.ts';
export { load };

/** The small content with one change, which has to change something. */
export const changed = (file: string, from: string | RegExp, to: string) => {
  const text = SMALL[file]!.replace(from, to);
  if (text === SMALL[file]) throw new Error(`The change to ${file} changes nothing.`);
  return { ...SMALL, [file]: text };
};

/** What is broken, where, how, and what the message has to say. */
export type Broken = [
  what: string,
  file: string,
  from: string | RegExp,
  to: string,
  message: RegExp,
];

/** Holds that a build stops for it with that message, and that each fault says where, what and what to do. */
export function expectStop([, file, from, to, message]: Broken): void {
  const faults = blocking(load(changed(file, from, to)));
  expect(formatFaults(faults)).toMatch(message);
  expect(faults.map((fault) => fault.file).join()).toMatch(/content\//);
  for (const { at, problem, remedy } of faults)
    expect([at, problem, remedy].every(Boolean)).toBe(true);
}
