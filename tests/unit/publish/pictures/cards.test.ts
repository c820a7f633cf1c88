import { describe, expect, it } from 'vitest';
import { allCards, cardOf } from '../../../../src/publish/pictures/cards.ts';
import { smallSite, twoLanguages } from '../../../support/small-site.ts';

describe('cards', () => {
  it('are there for the home page and each work, under names that say of what', async () => {
    const names = (await allCards(smallSite())).map(({ name }) =>
      name.replace(/-[0-9a-f]{16}/, ''),
    );
    expect(names).toEqual(['home.png', 'chapter-oil.png', 'claim-opened.png', 'chart-flow.png']);
  });

  it('say in words what they show: of a claim the statement, the verdict and the finding', async () => {
    const { alt, svg } = await cardOf(smallSite(), 'claim', 'opened');
    for (const words of ['The pipe was opened in 2006.', 'Supported', 'the summer of 2006'])
      expect(alt).toContain(words);
    expect(svg).toContain('Supported');
  });

  it('are refused for a record that does not exist', async () => {
    await expect(cardOf(smallSite(), 'claim', 'closed')).rejects.toThrow(
      /no card for the claim "closed"/,
    );
  });

  it('of a second language have names of their own', async () => {
    const { second } = twoLanguages();
    const { name, svg } = await cardOf(second, 'chapter', 'oil');
    expect(name).toMatch(/^chapter-oil-az-/);
    expect(svg).toContain('Neft hara');
  });
});
