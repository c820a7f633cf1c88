import { describe, expect, it } from 'vitest';
import { EVENT, faultsOf, FIGURE, swap } from '../../../../support/broken.ts';

describe('a shared figure is looked for', () => {
  /** What is found of a figure of this value in these words. */
  const found = (value: string, words: string, unit = 'km') => {
    const own = (text: string) =>
      text.replace('1768', value).replace('unit: km\n', unit && `unit: ${unit}\n`);
    return faultsOf({ [FIGURE]: own, [EVENT]: swap('with speeches', `over ${words}`) }).map(
      ({ problem }) => /^"(.*)" is typed/.exec(problem)?.[1],
    );
  };

  it.each([
    ['100', '100 km', 'km', []],
    ['120', '120 km', 'km', []],
    ['12000', '12,000 km', 'km', []],
    ['123', '123 km', 'km', ['123 km']],
    ['1.23', '1.23 km', 'km', ['1.23 km']],
    ['0.12', '0.12 km', 'km', []],
    ['0.123', '0.123 km', 'km', ['0.123 km']],
    ['123', '123', '', []],
    ['1234', '1,234', '', ['1,234']],
    ['1234', '1,234', 'km', []],
    ['12345', '12,345', 'km', ['12,345']],
    ['12340', '12,340', 'km', []],
    ['12345', '12,345 km', 'km', ['12,345 km']],
  ])('%s by "%s", of the unit "%s": %j', (value, words, unit, wanted) => {
    expect(found(value, words, unit)).toEqual(wanted);
  });
});
