import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { cardSvg, line } from '../../../../src/draw/card/svg.ts';
import { CARD_CACHE } from '../../../../src/publish/pictures/card-fonts.ts';
import { allCards } from '../../../../src/publish/pictures/cards.ts';
import { renderCard } from '../../../../src/publish/pictures/render-card.ts';
import { smallSite } from '../../../support/small-site.ts';

const name = 'test-of-the-cache-0000000000000000.png';
const kept = join(CARD_CACHE, name);
const svg = cardSvg(line('Words', 60, 100, { face: 'sans', size: 40, color: 'ink' }));
afterEach(() => rmSync(kept, { force: true }));

it('a card is drawn once, and a later build takes the bytes that are kept', async () => {
  rmSync(kept, { force: true });
  const drawn = await renderCard({ name, svg });
  expect(readFileSync(kept).equals(drawn)).toBe(true);
  writeFileSync(kept, 'kept by an earlier build');
  expect((await renderCard({ name, svg })).toString()).toBe('kept by an earlier build');
});

it('a card whose picture changes gets another name, so nothing old is taken for it', async () => {
  const names = (await allCards(smallSite())).map((card) => card.name);
  expect(new Set(names).size).toBe(names.length);
  for (const each of names) expect(each).toMatch(/^[a-z0-9-]+-[0-9a-f]{16}\.png$/);
  expect(existsSync(kept)).toBe(false);
});
