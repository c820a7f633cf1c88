import { globSync } from 'node:fs';
import { basename } from 'node:path';

const idsIn = (folder: string): string[] =>
  globSync(`content/${folder}/*.yaml`)
    .map((file) => basename(file, '.yaml'))
    .sort();

/** Ids of everything that can stand on another site. */
export const embeddableIds = (): { kind: 'map' | 'chart'; id: string }[] => [
  ...idsIn('maps').map((id) => ({ kind: 'map' as const, id })),
  ...idsIn('charts').map((id) => ({ kind: 'chart' as const, id })),
];
