import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/read/csv.ts';
import { parseMdx, splitFrontmatter } from '../../../src/read/mdx.ts';
import { parseYaml } from '../../../src/read/yaml.ts';
import { Claim } from '../../../src/model/claim.ts';
import type { Fault } from '../../../src/model/fault.ts';
import { outlineOf } from '../../../src/model/outline.ts';
import { Place } from '../../../src/model/place.ts';
import { SMALL } from '../../support/small-content.ts';
import { MANY } from './settings.ts';

const texts = fc.string({ unit: 'binary', maxLength: 200 });

/** A good file with a piece cut out, doubled, or something odd put in. */
const mangled = (good: string, odd: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(good.length),
      fc.nat(40),
      fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 12 })),
    )
    .map(([at, length, put]) => good.slice(0, at) + put + good.slice(at + length));

/** Every fault names its file, a place, a problem and a remedy. */
function expectFaults(faults: readonly Fault[], file: string): void {
  for (const fault of faults) {
    expect(fault.file).toBe(file);
    for (const text of [fault.at, fault.problem, fault.remedy])
      expect(text.length).toBeGreaterThan(0);
  }
}

describe('any text in a YAML file', () => {
  const good = SMALL['content/ledger/claims/opened.yaml']!;
  const odd = [
    '&a ',
    '*a',
    '<<: ',
    '!!js/function ',
    '---\n',
    '...\n',
    '\t',
    ': ',
    '- ',
    '|',
    '? ',
    '{[',
    '%YAML 9\n',
    '"',
    '__proto__: 1\n',
    'constructor: {}\n',
    '0x',
    '~',
    '!!binary x',
    '&a [*a]',
    '<<: *b',
  ];
  const files = fc.oneof(
    texts,
    mangled(good, odd),
    fc
      .array(fc.constantFrom(...odd, 'a', '\n', ' '), { maxLength: 30 })
      .map((parts) => parts.join('')),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  it('gives a checked record or faults, never both, and never an error', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { value, faults } = parseYaml('a.yaml', text, Claim);
        expectFaults(faults, 'a.yaml');
        expect(value === undefined).toBe(faults.length > 0);
        if (value) expect(Claim.safeParse(value).success).toBe(true);
      }),
      MANY,
    );
  });

  it('does the same for tables of texts and for lists', () => {
    const schema = z.union([
      z.record(z.string(), z.string()),
      z.array(z.strictObject({ a: z.number() })),
    ]);
    fc.assert(
      fc.property(files, (text) => {
        const { value, faults } = parseYaml('a.yaml', text, schema);
        expectFaults(faults, 'a.yaml');
        expect(value === undefined).toBe(faults.length > 0);
      }),
      MANY,
    );
  });
});

it.each(['a: *b', '&a [*a]', '<<: *b'])(
  'an alias in a YAML file, %s, is a fault with its line',
  (text) => {
    const { faults } = parseYaml('a.yaml', `\n${text}`, z.unknown());
    expect(faults.map(({ at }) => at)).toEqual(['line 2']);
    expect(faults[0]!.remedy).toContain('Write the value out');
  },
);

describe('any text in a CSV file', () => {
  const good =
    'id,name,kind,lon,lat,source\nbaku,Baku,city,49.9,40.4,a\nhaifa,"Haifa, port",port,35,32.8,b\n';
  const files = fc.oneof(
    texts,
    mangled(good, ['"', '""', ',', '\n', '\r', '\n\n', ',,,', '__proto__', 'NaN', '1e999', '=1+1']),
  );
  it('gives checked rows and faults with their lines, and never an error', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { rows, faults } = parseCsv('a.csv', text, Place);
        expectFaults(faults, 'a.csv');
        expect(rows.length + faults.length).toBeGreaterThan(0);
        for (const row of rows) expect(Place.safeParse(row).success).toBe(true);
      }),
      MANY,
    );
  });
});

describe('any text in an MDX file', () => {
  const good = SMALL['content/articles/en/oil.mdx']!;
  const odd = [
    '{',
    '}',
    '<',
    '>',
    '</',
    '<Cite',
    '<Claim id=',
    '{/*',
    '*/}',
    '---\n',
    '`',
    '```\n',
    '<!--',
    'import x from "y"\n',
    'export const a = {\n',
    '[](',
    '![',
    '<a {...b} />',
    '{`${',
    '&#0;',
    '# {/* #a */}\n',
    '<Cite source={1} />',
    '| a |\n|---|\n',
  ];
  const files = fc.oneof(
    texts,
    mangled(good, odd),
    fc
      .array(fc.constantFrom(...odd, 'a', '\n', ' '), { maxLength: 20 })
      .map((parts) => parts.join('')),
  );
  it('gives its outline or a fault, and never an error', () => {
    fc.assert(
      fc.property(files, (text) => {
        const parts = splitFrontmatter(text);
        const { tree, faults } = parseMdx(
          'a.mdx',
          parts?.body ?? text,
          parts?.bodyLine ?? 0,
          () => undefined,
        );
        expectFaults(faults, 'a.mdx');
        expect(tree === undefined).toBe(faults.length > 0);
        if (!tree) return;
        const { headings, sources } = outlineOf(tree);
        for (const { line } of [...headings, ...sources]) expect(line).toBeGreaterThan(0);
      }),
      MANY,
    );
  });
});
