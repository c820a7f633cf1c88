import { describe, expect, it } from 'vitest';
import { absolute, addressOf, underBase } from '../../../src/format/addresses.ts';
import { formatDate } from '../../../src/format/dates.ts';
import { formatKm, formatNumber } from '../../../src/format/numbers.ts';
import { readingMinutes } from '../../../src/format/reading-time.ts';
import { translator } from '../../../src/format/strings.ts';

describe('a date', () => {
  it.each([
    ['2006', '2006'],
    ['2006-07', 'July 2006'],
    ['2006-07-13', '13 July 2006'],
  ])('is printed no more exactly than it is known: %s', (date, text) =>
    expect(formatDate(date, 'en')).toBe(text),
  );

  it('follows the language', () => {
    expect(formatDate('2006-07-13', 'tr')).toBe('13 Temmuz 2006');
  });
});

describe('a number', () => {
  it('has the separators of the language', () => {
    expect(formatNumber(1768, 'en')).toBe('1,768');
    expect(formatNumber(46.4, 'tr')).toBe('46,4');
    expect(formatNumber(30, 'en', 1)).toBe('30.0');
  });

  it('keeps kilometres and their unit on one line', () => {
    expect(formatKm(1767.6, 'en')).toBe('1,768\u00a0km');
  });
});

describe('an address', () => {
  it('is the same under any base', () => {
    const address = addressOf('chapter', 'energy');
    expect(address).toBe('/chapters/energy/');
    expect(underBase(address, '/')).toBe('/chapters/energy/');
    expect(underBase(address, '/sub/')).toBe('/sub/chapters/energy/');
    expect(absolute(address, 'https://a.example', '/sub')).toBe(
      'https://a.example/sub/chapters/energy/',
    );
  });
});

describe('reading time', () => {
  it('is never nothing', () => {
    expect(readingMinutes(3)).toBe(1);
    expect(readingMinutes(1666)).toBe(7);
  });
});

describe('interface texts', () => {
  const t = translator(
    { a: { b: 'Page {n}' }, c: { one: '{n} claim', other: '{n} claims' } },
    'en',
    'en.yaml',
  );

  it('are filled in, with the form that the number wants', () => {
    expect(t('a.b', { n: 2 })).toBe('Page 2');
    expect([t('c', { n: 1 }), t('c', { n: 5 })]).toEqual(['1 claim', '5 claims']);
  });

  it('say which text or value is missing, where, and what to do', () => {
    expect(() => t('a.x')).toThrow(
      'en.yaml, "a.x": there is no such text. Add it to the file, or correct the key.',
    );
    expect(() => t('a.b')).toThrow('no value for {n}');
  });
});
