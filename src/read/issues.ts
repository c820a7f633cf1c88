import type { z } from 'astro/zod';
import type { Fault } from '../model/fault.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema found into faults: one for each unknown field and each bad value. */
export function issueFaults(
  file: string,
  error: z.ZodError,
  input: unknown,
  lineOf: (path: PropertyKey[]) => number | undefined = () => undefined,
): Fault[] {
  return error.issues.flatMap((issue) => {
    const at = placeText(issue.path, lineOf(issue.path));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        at: placeText([...issue.path, key], lineOf([...issue.path, key])),
        problem: `the field "${key}" does not exist here.`,
        remedy: 'Correct its spelling, or remove it.',
      }));
    return [{ file, at, ...explain(issue, valueAt(input, issue.path)) }];
  });
}

function explain(issue: Issue, value: unknown): Pick<Fault, 'problem' | 'remedy'> {
  if (value === undefined)
    return { problem: 'the field is missing.', remedy: `Add it. ${issue.message}` };
  return { problem: `${show(value)} is not valid.`, remedy: issue.message };
}

/** `evidence[2].source (line 14)` */
export function placeText(path: PropertyKey[], line?: number): string {
  const dotted = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  return [dotted || 'the whole file', line && `(line ${line})`].filter(Boolean).join(' ');
}

const valueAt = (input: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null)?.[step], input);

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
