import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_CACHE, cardFonts, writeOnce } from './card-fonts.ts';
import type { Card } from './cards.ts';
import { rasterise } from './rasterise.ts';

/** The PNG of a card: kept from an earlier build where nothing in it has changed, else drawn. */
export async function renderCard({ name, svg }: Pick<Card, 'name' | 'svg'>): Promise<Buffer> {
  const kept = join(CARD_CACHE, name);
  if (existsSync(kept)) return readFileSync(kept);
  const { files } = await cardFonts();
  const png = rasterise(svg, files);
  writeOnce(kept, png);
  return png;
}
