import { csvParse } from 'd3';
import type { z } from 'astro/zod';
import type { Fault } from '../model/fault.ts';
import { issueFaults } from './issues.ts';

/**
 * Parses a CSV text and checks every row; empty cells count as missing.
 * @returns the good rows and, for each bad one, its faults with the row's line in the file.
 */
export function parseCsv<S extends z.ZodType>(file: string, text: string, schema: S) {
  const rows = csvParse(text);
  const faults: Fault[] = [];
  const good: z.infer<S>[] = [];
  rows.forEach((row, index) => {
    const filled = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
    const result = schema.safeParse(filled);
    if (result.success) good.push(result.data);
    else faults.push(...issueFaults(file, result.error, filled, () => index + 2));
  });
  if (rows.length === 0) faults.push(empty(file));
  return { rows: good, faults };
}

const empty = (file: string): Fault => ({
  file,
  at: 'the whole file',
  problem: 'there is no row below the header.',
  remedy: 'Add rows, or remove the file.',
});
