import { splitAddress, type Alias } from '../model/alias.ts';
import { readAliases } from './addresses.ts';
import { ContentError } from './content-error.ts';

let known: Alias[] | undefined;

function aliases(): Alias[] {
  if (known) return known;
  const read = readAliases();
  if (read.faults.length > 0) throw new ContentError(read.faults);
  return (known = read.aliases);
}

/**
 * Retired pages and the addresses that took their place, both from the top of the site, sorted.
 * Each has a static page that leads on; a server can answer 301 for the same list.
 * @throws ContentError where content/aliases.yaml is broken
 */
export const redirects = (): Alias[] =>
  aliases().filter(({ from }) => splitAddress(from).fragment === '');

/** Retired ids of parts of a page, with the addresses that took their place. */
export const movedParts = (address: string): { id: string; to: string }[] =>
  aliases()
    .map(({ from, to }) => ({ ...splitAddress(from), to }))
    .filter(({ page, fragment }) => page === address && fragment !== '')
    .map(({ fragment, to }) => ({ id: fragment, to }));
