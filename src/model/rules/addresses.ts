import type { Alias } from '../alias.ts';
import type { Fault } from '../fault.ts';

/** Files the rules look at, for messages. */
export const ALIAS_FILE = 'content/aliases.yaml';
export const RECORD_FILE = 'content/addresses.yaml';

export type Addresses = {
  /** Every address of the site as it is now, with those of parts of pages after "#". */
  live: ReadonlySet<string>;
  /** Every address that was ever published. */
  record: readonly string[];
  aliases: readonly Alias[];
};

/** A published address works for ever: it is there, or an alias leads on from it. */
export const checkAddresses = (addresses: Addresses): Fault[] => [
  ...aliasesOverPages(addresses),
  ...aliasesToNowhere(addresses),
  ...retiredWithoutAlias(addresses),
  ...unrecorded(addresses),
];

const aliasesOverPages = ({ live, aliases }: Addresses): Fault[] =>
  aliases
    .filter(({ from }) => live.has(from))
    .map(({ from }) => ({
      file: ALIAS_FILE,
      at: from,
      problem: `${from} is an address of the site, so the alias would hide it.`,
      remedy: 'Remove the alias, or give the new record another id.',
    }));

const aliasesToNowhere = ({ live, aliases }: Addresses): Fault[] =>
  aliases
    .filter(({ to }) => !live.has(to))
    .map(({ from, to }) => ({
      file: ALIAS_FILE,
      at: from,
      problem: `${to} is no address of the site.`,
      remedy: aliases.some((other) => other.from === to)
        ? 'It is an alias itself: lead straight to where that one leads.'
        : 'Lead to a page or a part of a page that exists.',
    }));

function retiredWithoutAlias({ live, record, aliases }: Addresses): Fault[] {
  const kept = new Set(aliases.map(({ from }) => from));
  return record
    .filter((address) => !live.has(address) && !kept.has(address))
    .map((address) => ({
      file: RECORD_FILE,
      at: address,
      problem: `${address} was published and is gone.`,
      remedy: `Bring its id back, or add a line to ${ALIAS_FILE} that says what took its place.`,
    }));
}

function unrecorded({ live, record }: Addresses): Fault[] {
  const known = new Set(record);
  return [...live]
    .filter((address) => !known.has(address))
    .map((address) => ({
      file: RECORD_FILE,
      at: address,
      problem: `${address} is new and not in the record of published addresses.`,
      remedy: 'Run "npm run addresses".',
      severity: 'warning' as const,
    }));
}
