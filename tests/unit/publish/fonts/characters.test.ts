import { describe, expect, it } from 'vitest';
import { charactersInUse } from '../../../../src/publish/fonts/characters.ts';
import { SMALL, writeContent } from '../../../support/small-content.ts';

const used = charactersInUse(
  writeContent({ ...SMALL, 'content/extra.yaml': 'text: "Ağdam, Şəki, ñ, עברית"\n' }),
);

describe('the characters of the fonts', () => {
  it('split into what every page shows, other Latin letters and extended Latin', () => {
    expect(used.basic).toContain('ü');
    expect(used.latin).toContain('ñ');
    for (const letter of 'ğŞə') expect(used.extended).toContain(letter);
  });

  it('stand in one file each', () => {
    const all = used.basic + used.latin + used.extended;
    expect(new Set(all).size).toBe([...all].length);
  });

  it('leave other scripts to the reader’s own fonts', () => {
    expect(used.basic + used.latin + used.extended).not.toMatch(/\p{Script=Hebrew}/u);
  });
});
