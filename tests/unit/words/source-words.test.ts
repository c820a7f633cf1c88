import { describe, expect, it } from 'vitest';
import { publisherWords, sourcesSeen, sourceWords } from '../../../src/words/source-words.ts';
import { localeOf } from '../../../src/read/locales.ts';

const locale = localeOf('en');
const { t } = locale;

describe('the words for where a source was seen', () => {
  it.each([
    [{ publisher: 'Reuters' }, 'Reuters'],
    [{ publisher: 'The Guardian', via: 'AOL' }, 'The Guardian, seen as a copy at AOL'],
    [{ publisher: 'CP24', relays: 'AFP' }, 'CP24, carrying AFP'],
    [{ publisher: 'CP24', relays: 'AFP', via: 'AOL' }, 'CP24, carrying AFP, seen as a copy at AOL'],
    [{ publisher: 'Wikipedia', via: 'wikimili.com' }, 'Wikipedia, seen as a copy at wikimili.com'],
  ])('of %j are "%s"', (source, words) => expect(publisherWords(source, t)).toBe(words));

  it('put the day beside the publisher, not beside the copy', () => {
    expect(publisherWords({ publisher: 'The Guardian', via: 'AOL' }, t, '4 March 2026')).toBe(
      'The Guardian, 4 March 2026, seen as a copy at AOL',
    );
  });
});

it('says in a note what kind of source it is, and what a reader has to know of it', () => {
  const source = {
    publisher: 'The Guardian',
    via: 'AOL',
    published: '2026-03',
    kind: 'news',
  } as const;
  expect(sourceWords(source, locale)).toBe(
    'The Guardian, March 2026, seen as a copy at AOL (news)',
  );
  expect(sourceWords({ ...source, note: 'The first half only' }, locale)).toBe(
    'The Guardian, March 2026, seen as a copy at AOL (news). The first half only.',
  );
  expect(sourceWords({ publisher: 'SIPRI', kind: 'dataset' }, locale)).toBe('SIPRI (data set)');
});

it('counts copies and reports of others', () => {
  expect(sourcesSeen([{ via: 'AOL' }, { via: 'MSN', relays: 'AFP' }, {}])).toEqual({
    all: 3,
    copies: 2,
    relayed: 1,
  });
});
