import { describe, expect, it } from 'vitest';
import { curlQuotes, curlRecord } from '../../../src/read/quotes.ts';

describe('straight quotes', () => {
  it.each([
    [`He said "it's 'late'" (and "left").`, 'He said “it’s ‘late’” (and “left”).'],
    [`"He said 'no'" twice`, '“He said ‘no’” twice'],
    [`"'Yes,' he said", it ran.`, '“‘Yes,’ he said”, it ran.'],
    [`the '90s and Azerbaijan's`, 'the ’90s and Azerbaijan’s'],
    [`the 1990s' end`, 'the 1990s’ end'],
    [`Israelis' oil and O'Neil`, 'Israelis’ oil and O’Neil'],
    [`a word—"quoted"—again`, 'a word—“quoted”—again'],
    [`a word – 'quoted' – again`, 'a word – ‘quoted’ – again'],
    [`("up to 40 percent")`, '(“up to 40 percent”)'],
    [`"$1 billion", "-5" and "40"`, '“$1 billion”, “-5” and “40”'],
    [`Haaretz's "Look"? "No"!`, 'Haaretz’s “Look”? “No”!'],
    [`Ələt's "İz"`, 'Ələt’s “İz”'],
    ['wait... 2012--14 and `x`', 'wait... 2012--14 and `x`'],
  ])('in %s become curly', (straight, curly) => {
    expect(curlQuotes(straight)).toBe(curly);
    expect(curlQuotes(curly)).toBe(curly);
  });
});

it('leaves addresses alone and reaches into lists', () => {
  const record = { url: "https://a.example/o'neil", notes: [{ note: `"yes"` }], n: 3 };
  expect(curlRecord(record)).toEqual({
    url: "https://a.example/o'neil",
    notes: [{ note: '“yes”' }],
    n: 3,
  });
});
