import { parseArgs } from 'node:util';
import { ROOT } from '../../read/files.ts';
import { today } from '../../read/today.ts';
import { draft, KINDS, USAGE, write, type Kind } from './scaffold.ts';

/** `npm run new:claim -- ID --option …`: writes a valid file to go on from; see CONTRIBUTING.md. */
const [kind, ...rest] = process.argv.slice(2);
try {
  if (!KINDS.includes(kind as Kind)) throw new Error(Object.values(USAGE).join('\n'));
  const options = Object.fromEntries(
    [
      'url',
      'title',
      'publisher',
      'published',
      'kind',
      'perspective',
      'chapter',
      'source',
      'statement',
      'verdict',
      'short',
      'value',
      'unit',
      'qualifier',
      'label',
      'date',
      'by',
    ].map((name) => [name, { type: 'string' as const }]),
  );
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
  const made = draft(kind as Kind, positionals[0] ?? '', values, today(), ROOT);
  write(made, ROOT);
  console.log(`${made.path} written. ${made.next}\nThen: npm run check:content`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
