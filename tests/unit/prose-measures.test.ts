import { describe, expect, it } from 'vitest';
import { measureProse } from '../bench/prose/measures.ts';
import { parseMdx } from '../../src/read/mdx.ts';

const measured = (text: string, headings: string[] = []) =>
  measureProse(parseMdx('a.mdx', text, 0).tree!, headings);

describe('the report on prose', () => {
  it('counts sentences as a reader does, not full stops', () => {
    const { words, 'words a sentence': perSentence } = measured(
      'Mr. Aliyev sold 1.7 billion. He sold it to the U.S. government.',
    );
    expect(words).toBe(12);
    expect(perSentence).toBe(6);
  });

  it('counts sentences that are joined to others, and those that give a cause', () => {
    const text =
      'It rained. But it was warm, so they went out. They stayed because it was warm. It ended.';
    expect(measured(text)).toMatchObject({ 'joined %': 50, 'cause %': 50 });
  });

  it('counts questions of headings and of the text', () => {
    expect(measured('Who sells? Nobody says.', ['Why?', 'The oil'])).toMatchObject({
      questions: 2,
    });
  });

  it('leaves out tables and headings', () => {
    const table = '<Table id="t" caption="Rows">\n\n| 1 |\n| - |\n| 2 |\n\n</Table>';
    const text = `## In 1994 {/* #a */}\n\nA word of text.\n\n${table}`;
    expect(measured(text)).toMatchObject({ words: 4, 'numbers per 100': 0 });
  });

  it.each([
    ['A scholar says so.', 1],
    ['One study puts it higher.', 1],
    ['Analysts say so. Critics argue otherwise.', 2],
    ['A study by Souleimanov says so.', 0],
    ['Alexander Murinson, a scholar at Baku, says so.', 0],
    ['The article says so. The article is long.', 0],
  ])('counts those who know without a name in %j: %i', (text, times) => {
    expect(measured(text).unnamed).toBe(times);
  });

  it('grades easy text above hard text', () => {
    const easy = measured('The cat sat on the mat. The dog ran to the door.').Flesch;
    const hard = measured(
      'Considerable international organisations institutionalised multilateral responsibilities.',
    ).Flesch;
    expect(easy).toBeGreaterThan(90);
    expect(hard).toBeLessThan(0);
  });
});
