import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cardFonts, hashOf, writeOnce } from './card-fonts.ts';
import { rasterise, RENDERER } from './rasterise.ts';

/** Pictures drawn by an earlier build; their names say what is in them. */
const KEPT = join(process.cwd(), '.cache/pictures');

/**
 * An SVG as PNG. One that has not changed since an earlier build is not drawn again.
 * @param zoom px of the PNG to one of the SVG
 * @returns the path of the file
 */
export async function pngOf(svg: string, zoom: number): Promise<string> {
  const { files, hash } = await cardFonts();
  const path = join(KEPT, `${hashOf(svg, hash, String(zoom), RENDERER)}.png`);
  if (!existsSync(path)) writeOnce(path, rasterise(svg, files, { zoom }));
  return path;
}
