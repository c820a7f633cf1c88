import { describe, expect, it } from 'vitest';
import { hasFigure, sentences } from '../../../src/model/rules/figures.ts';

describe('a figure that needs a source', () => {
  it.each([
    'It cost $3.9 billion.',
    'About 40% of it.',
    'Up to 15 million people.',
    '13 companies signed.',
    'The 12 were there.',
  ])('is seen in “%s”', (sentence) => expect(hasFigure(sentence)).toBe(true));

  it.each([
    'It opened in 2006.',
    'From 2012–14 on.',
    'In the 1990s.',
    'On 13 July 2006.',
    'Between 4 and 6 June 2024.',
    'July 13 was the day.',
    'The 20th vote.',
    'A Barak-8 and an F-35.',
    'The 12-day war ended.',
    'None of it.',
  ])('is not seen in “%s”', (sentence) => expect(hasFigure(sentence)).toBe(false));
});

describe('sentences', () => {
  it('end after the citation that follows the full stop', () => {
    expect(sentences('It was 5 km.\u2063 Then 6 km. "Seven," he said.')).toEqual([
      'It was 5 km.\u2063',
      'Then 6 km.',
      '"Seven," he said.',
    ]);
  });

  it('do not end in the middle of a number or an abbreviation', () => {
    expect(sentences('It was 3.9 billion. Not more.')).toHaveLength(2);
  });
});
