import { expect, it } from 'vitest';
import { permits } from '../../packages/spdx.ts';

const allows = (id: string) => ['MIT', 'Zlib', 'ISC'].includes(id);

it.each([
  'MIT',
  '(MIT)',
  'MIT OR GPL-3.0-or-later',
  '(GPL-3.0-or-later OR MIT) AND Zlib',
  'MIT AND (ISC OR (GPL-2.0 AND Zlib))',
])('%s may be used where MIT, Zlib and ISC may', (expression) => {
  expect(permits(expression, allows)).toBe(true);
});

it.each([
  'GPL-3.0-or-later',
  'MIT AND GPL-3.0-or-later',
  'GPL-3.0-or-later OR MIT AND LGPL-2.1',
  'MIT WITH Classpath-exception-2.0',
  'SEE LICENSE IN LICENSE.txt',
  'UNLICENSED',
])('%s may not', (expression) => {
  expect(permits(expression, allows)).toBe(false);
});

it.each(['', '(MIT', 'MIT)', 'MIT OR', 'AND MIT', 'MIT ISC', '()', 'MIT WITH'])(
  'what cannot be read, "%s", may not',
  (expression) => {
    expect(permits(expression, () => true)).toBe(false);
  },
);
