import { describe, expect, it } from 'vitest';
import { asSentence, wholeSentences, withoutRepeats } from '../../../src/words/sentences.ts';

describe('the text under a shared link', () => {
  it('ends with a whole sentence and never within one', () => {
    const text = 'It is 1.2 million tonnes. Nobody knows more! Is that so?';
    expect(wholeSentences(text, 'en')).toBe(text);
    expect(wholeSentences(text, 'en', 50)).toBe('It is 1.2 million tonnes. Nobody knows more!');
    expect(wholeSentences(text, 'en', 30)).toBe('It is 1.2 million tonnes.');
  });

  it('keeps a first sentence that is too long, and gives a full stop to one without', () => {
    expect(wholeSentences('A sentence of some words', 'en', 5)).toBe('A sentence of some words.');
  });

  it('keeps the signs that end sentences already, within quotes too', () => {
    for (const text of ['Who said so?', 'They said “yes.”', 'And so on…'])
      expect(asSentence(text)).toBe(text);
  });
});

describe('the notes of several series below one chart', () => {
  it('say each sentence once, and leave out a note that says nothing new', () => {
    const notes = [
      'Spans overlap. Shares are of 1.2 million.',
      'Spans overlap. None is later.',
      'Spans overlap.',
    ];
    expect(withoutRepeats(notes, 'en')).toEqual([
      'Spans overlap. Shares are of 1.2 million.',
      'None is later.',
    ]);
  });
});
