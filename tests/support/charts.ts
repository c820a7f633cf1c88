import { globSync } from 'node:fs';
import { basename } from 'node:path';

/** Ids of all charts of the content folder. */
export const chartIds = (): string[] =>
  globSync('content/charts/*.yaml')
    .map((file) => basename(file, '.yaml'))
    .sort();
