import { AddressRecord, Aliases, type Alias } from '../model/alias.ts';
import type { Content } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { ALIAS_FILE, checkAddresses, RECORD_FILE } from '../model/rules/addresses.ts';
import { ROOT, textIfThere } from './files.ts';
import { listPages } from './page-list.ts';
import { parseYaml } from './yaml.ts';

/** Every address of the site as it is now, those of parts of pages after "#". */
export const liveAddresses = (content: Content): string[] =>
  listPages(content).flatMap(({ address, parts }) => [
    address,
    ...parts.map((part) => `${address}#${part}`),
  ]);

/** What is wrong with aliases, and published addresses that nothing keeps alive. */
export function addressFaults(content: Content, root = ROOT): Fault[] {
  const { aliases, faults } = readAliases(root);
  const { record, faults: broken } = readRecord(root);
  // Without a record there is nothing to hold: a new site, or a small one made for a test.
  if (!record) return [...faults, ...broken];
  const live = new Set(liveAddresses(content));
  const unread = unreadIds(content);
  const found = checkAddresses({ live, record, aliases }).filter(({ at }) =>
    unread.isDisjointFrom(new Set(at.split(/[/#]/))),
  );
  return [...faults, ...broken, ...found];
}

/** Ids of files with faults of their own: their addresses are not gone, and come back with them. */
const unreadIds = ({ present, ...all }: Content): Set<string> => {
  const kinds = Object.keys(present) as (keyof typeof present)[];
  return new Set(kinds.flatMap((kind) => [...present[kind].difference(all[kind])]));
};

/** The aliases, sorted by the retired address; none where the file is missing. */
export function readAliases(root = ROOT): { aliases: Alias[]; faults: Fault[] } {
  const text = textIfThere(ALIAS_FILE, root);
  if (text === undefined) return { aliases: [], faults: [] };
  const { value = {}, faults } = parseYaml(ALIAS_FILE, text, Aliases);
  const aliases = Object.entries(value).map(([from, to]) => ({ from, to }));
  return { aliases: aliases.sort((a, b) => (a.from < b.from ? -1 : 1)), faults };
}

/** Every address that was ever published; undefined where no record is kept. */
export function readRecord(root = ROOT): { record: string[] | undefined; faults: Fault[] } {
  const text = textIfThere(RECORD_FILE, root);
  if (text === undefined) return { record: undefined, faults: [] };
  const { value, faults } = parseYaml(RECORD_FILE, text, AddressRecord);
  return { record: value, faults };
}
