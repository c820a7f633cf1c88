import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** Ids of all maps of the content folder. */
export const mapDefinitions = (): string[] =>
  globSync('content/maps/*.yaml')
    .map((file) => basename(file, '.yaml'))
    .sort();

/** Ids of a map's named views. */
export function viewsOf(id: string): string[] {
  const { views = [] } = parse(readFileSync(`content/maps/${id}.yaml`, 'utf8')) as {
    views?: { id: string }[];
  };
  return views.map((view) => view.id);
}

/** Width of a map's wide composition divided by its height. */
export function aspectOf(id: string): number {
  const { compositions } = parse(readFileSync(`content/maps/${id}.yaml`, 'utf8')) as {
    compositions: { wide: { aspect: number } };
  };
  return compositions.wide.aspect;
}
