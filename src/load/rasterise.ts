import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { FACES } from '../geo/card/svg.ts';
import { cardFonts, hashOf, writeOnce } from './card-fonts.ts';

/** Pictures drawn by an earlier build; their names say what is in them. */
const KEPT = join(process.cwd(), '.cache/pictures');
/** Part of the name of every kept picture, to be raised with the renderer. */
const RENDERER = 'resvg-js 2.6.2';

/**
 * An SVG as PNG, drawn with the site's own fonts: the generic families stand for them. A picture that
 * has not changed since an earlier build is not drawn again.
 * @param scale px of the PNG to one of the SVG
 * @returns the path of the file
 */
export async function pngOf(svg: string, scale: number): Promise<string> {
  const { files, hash } = await cardFonts();
  const path = join(KEPT, `${hashOf(svg, hash, String(scale), RENDERER)}.png`);
  if (!existsSync(path)) writeOnce(path, draw(svg, scale, files));
  return path;
}

const draw = (svg: string, scale: number, fontFiles: string[]): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: FACES.sans.family,
      sansSerifFamily: FACES.sans.family,
      serifFamily: FACES.serif.family,
    },
  })
    .render()
    .asPng();

/** The bytes of a kept picture. */
export const readKept = (path: string): Uint8Array => readFileSync(path);
