import { globSync, readFileSync } from 'node:fs';

/** Addresses of all pages of the test site, sorted; those that have moved lead away and are no pages. */
const allAddresses = (): string[] =>
  globSync('**/*.html', { cwd: 'dist-test/root' })
    .filter(
      (file) => !readFileSync(`dist-test/root/${file}`, 'utf8').includes('http-equiv="refresh"'),
    )
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();

/** One page of each kind; every page where ALL_PAGES=1 is set. */
export const sampleAddresses = (): string[] => {
  const all = allAddresses();
  if (process.env['ALL_PAGES'] === '1') return all;
  const kind = (address: string) => address.replace(/^(\/[\w-]+\/)[\w-]+\/$/, '$1*');
  const first = new Map(all.toReversed().map((address) => [kind(address), address]));
  return [...new Set([...first.values(), '/chapters/energy/'])].sort();
};
