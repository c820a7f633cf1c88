import { splitAddress, type Alias } from '../model/alias.ts';
import { readAliases } from './addresses.ts';
import { ContentError } from './content-error.ts';

/**
 * Retired pages and the addresses that took their place, for servers, which can answer 301.
 * @throws ContentError where content/aliases.yaml is broken
 */
export function redirects(): Alias[] {
  const { aliases, faults } = readAliases();
  if (faults.length > 0) throw new ContentError(faults);
  return retiredPages(aliases);
}

/** Retired pages, both addresses from the top of the site, sorted. */
export const retiredPages = (aliases: readonly Alias[]): Alias[] =>
  aliases.filter(({ from }) => splitAddress(from).fragment === '');

/** Retired ids of parts of a page, with the addresses that took their place. */
export const movedParts = (
  aliases: readonly Alias[],
  address: string,
): { id: string; to: string }[] =>
  aliases
    .map(({ from, to }) => ({ ...splitAddress(from), to }))
    .filter(({ page, fragment }) => page === address && fragment !== '')
    .map(({ fragment, to }) => ({ id: fragment, to }));
