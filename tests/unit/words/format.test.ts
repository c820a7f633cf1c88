import { describe, expect, it } from 'vitest';
import { addressOf, underBase } from '../../../src/words/addresses.ts';
import { formatDate, formatSpan } from '../../../src/words/dates.ts';
import { dateFormat, numberFormat, segmenter } from '../../../src/words/formatters.ts';
import { formatKm, formatNumber } from '../../../src/words/numbers.ts';
import { readingMinutes } from '../../../src/words/reading-time.ts';
import { countText } from '../../../src/wire/plural.ts';
import { formsIn, translator } from '../../../src/words/strings.ts';

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

describe('a span of time', () => {
  it.each([
    ['1994-06-28', '1994-07-02', '28 June – 2 July 1994'],
    ['1994-12-28', '1995-01-02', '28 December 1994 – 2 January 1995'],
    ['1992-01', '1992-04', 'January – April 1992'],
    ['1992', '1993', '1992–93'],
    ['1999', '2000', '1999–2000'],
    ['2020-09-27', '2020-11', '27 September 2020 – November 2020'],
    ['2013-04-09', undefined, '9 April 2013'],
  ])('says once what both ends share: %s to %s', (from, until, text) =>
    expect(formatSpan(from, until, 'en').replaceAll('\u00a0', ' ')).toBe(text),
  );

  it('breaks after its dash and nowhere else', () => {
    expect(formatSpan('1994-06-28', '1994-07-02', 'en').split(' ')).toHaveLength(2);
    expect(formatSpan('2013-04-09', undefined, 'en')).not.toContain(' ');
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

describe('a formatter', () => {
  it('is made once for a language and its options', () => {
    expect(dateFormat('en', { year: 'numeric' })).toBe(dateFormat('en', { year: 'numeric' }));
    const sentences = { granularity: 'sentence' } as const;
    expect(segmenter('en', sentences)).toBe(segmenter('en', sentences));
  });

  it('is another for another language, other options and another purpose', () => {
    const all = [
      dateFormat('en', {}),
      dateFormat('tr', {}),
      dateFormat('en', { month: 'long' }),
      numberFormat('en', {}),
      segmenter('en', {}),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('an address', () => {
  it('is the same under any base', () => {
    const address = addressOf('chapter', 'energy');
    expect(address).toBe('/chapters/energy/');
    expect(underBase(address, '/')).toBe('/chapters/energy/');
    expect(underBase(address, '/sub/')).toBe('/sub/chapters/energy/');
  });
});

describe('reading time', () => {
  it('is never nothing', () => {
    expect(readingMinutes(3)).toBe(1);
    expect(readingMinutes(1666)).toBe(7);
  });
});

describe('interface texts', () => {
  const strings = { a: { b: 'Page {n}' }, c: { one: '{n} claim', other: '{n} claims' } };
  const t = translator(strings, 'en', 'en.yaml');

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

  it('are counted in the browser with the forms of the language', () => {
    const forms = formsIn(strings, 'en.yaml');
    expect([0, 1, 2].map((n) => countText(forms('c'), n, 'en'))).toEqual([
      '0 claims',
      '1 claim',
      '2 claims',
    ]);
    const polish = { one: '{n} fakt', few: '{n} fakty', many: '{n} faktów', other: '{n} faktu' };
    expect([1, 3, 5].map((n) => countText(polish, n, 'pl'))).toEqual([
      '1 fakt',
      '3 fakty',
      '5 faktów',
    ]);
    expect(countText({ other: '{n} iddia' }, 1, 'tr')).toBe('1 iddia');
    expect(() => forms('a.b')).toThrow('en.yaml, "a.b": there is no text with forms for numbers.');
  });
});
