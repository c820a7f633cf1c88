import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Entry = { optionalDependencies?: Record<string, string>; resolved?: string };
type Lock = { packages: Record<string, Entry> };

/** Optional packages that an entry names but the lock file does not hold: npm ci refuses such a file. */
const missing = ({ packages }: Lock): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !holds(packages, path, name))
      .map((name) => `${path || 'the project'} → ${name}`),
  );

const holds = (packages: Lock['packages'], from: string, name: string): boolean => {
  const folders = from.split('/node_modules/');
  return (
    folders.some(
      (_, i) => [...folders.slice(0, folders.length - i), name].join('/node_modules/') in packages,
    ) || `node_modules/${name}` in packages
  );
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

it('is complete, for every platform', () => {
  expect(missing(lock)).toEqual([]);
});

it('names no address of a registry', () => {
  expect(
    Object.entries(lock.packages)
      .filter(([, { resolved }]) => resolved?.startsWith('http'))
      .map(([path]) => path),
  ).toEqual([]);
});

it('would be caught if a platform were missing', () => {
  const broken = {
    packages: { '': {}, 'node_modules/a': { optionalDependencies: { 'a-linux': '1' } } },
  };
  expect(missing(broken)).toEqual(['node_modules/a → a-linux']);
});
