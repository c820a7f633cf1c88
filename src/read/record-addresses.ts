import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_FILE } from '../model/rules/addresses.ts';
import { liveAddresses, readRecord } from './addresses.ts';
import { loadContent } from './content.ts';
import { ROOT } from './files.ts';
import { today } from './today.ts';

/** `npm run addresses`: adds the addresses of new pages and parts to the record; it never takes one out. */
const { content } = loadContent(today());
const { record = [] } = readRecord();
const all = [...new Set([...record, ...liveAddresses(content)])].sort();
const head =
  '# Every address ever published, written by "npm run addresses". None may be taken out: one that\n' +
  '# is retired gets a line in content/aliases.yaml.\n';
writeFileSync(
  join(ROOT, RECORD_FILE),
  head + all.map((address) => `- ${quote(address)}\n`).join(''),
);
console.log(`${RECORD_FILE}: ${all.length} addresses, ${all.length - record.length} of them new`);

/** "#" begins a comment in YAML only after a space, yet quotes are kinder to readers. */
function quote(address: string): string {
  return address.includes('#') ? `'${address}'` : address;
}
