import type { Filed } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { Home } from '../model/home.ts';
import { PlateChoice } from '../model/plate.ts';
import { PLATES } from '../model/rules/home.ts';
import { z } from 'astro/zod';
import { fillRecord, type Filling } from './figures-in-records.ts';
import { textIfThere } from './files.ts';
import { curlRecord } from './quotes.ts';
import { parseYaml } from './yaml.ts';

const fileOf = (tag: string): string => `content/home/${tag}.yaml`;

/** Stands for texts that could not be read, so that all other faults are told too. */
const none = (file: string): Filed<Home> => ({ file, finding: '', stance: '', questions: [] });

/** The texts of the home page; a file that is broken or missing is a fault. */
export function readHome(tag: string, filling: Filling, faults: Fault[], root?: string) {
  const file = fileOf(tag);
  const text = textIfThere(file, root);
  const { value, faults: broken } =
    text === undefined
      ? { value: undefined, faults: [missing(file)] }
      : parseYaml(file, text, Home, 0, fillRecord(file, filling));
  faults.push(...broken);
  return value ? { ...curlRecord(value), file } : none(file);
}

/** Which picture stands for which chapter; chapters without one get their map or chart. */
export function readPlates(faults: Fault[], root?: string): PlateChoice[] {
  const text = textIfThere(PLATES, root);
  if (text === undefined) return [];
  const { value = [], faults: broken } = parseYaml(PLATES, text, z.array(PlateChoice));
  faults.push(...broken);
  return value;
}

const missing = (file: string): Fault => ({
  file,
  at: 'the whole file',
  problem: 'the home page has no texts in this language.',
  remedy: 'Copy content/home/en.yaml and translate it.',
});
