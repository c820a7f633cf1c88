import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { FACES, measureOf, type Face, type Fonts } from '../../draw/label/fonts.ts';
import type { Measure } from '../../draw/label/measure.ts';
import { readAdvances } from '../../draw/text/advances.ts';
import { lazily } from '../../site/once.ts';
import { charactersInUse } from '../fonts/characters.ts';

/** Where cards and their fonts are kept between builds. */
export const CARD_CACHE = join(process.cwd(), '.cache/cards');

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';

/** The site's own fonts, each cut to one weight: what draws the cards knows no variable fonts. */
const SOURCES: Record<Face, { files: [string, string]; axes: Record<string, number> }> = {
  serif: {
    files: [`${SERIF}-latin-opsz-normal`, `${SERIF}-latin-ext-opsz-normal`],
    axes: { wght: 400, opsz: 40 },
  },
  italic: {
    files: [`${SERIF}-latin-wght-italic`, `${SERIF}-latin-ext-wght-italic`],
    axes: { wght: 400 },
  },
  sans: {
    files: [`${SANS}-latin-wght-normal`, `${SANS}-latin-ext-wght-normal`],
    axes: { wght: 400 },
  },
  bold: {
    files: [`${SANS}-latin-wght-normal`, `${SANS}-latin-ext-wght-normal`],
    axes: { wght: 600 },
  },
};

export type CardFonts = {
  /** Widths of characters, for fitting text. */
  advances: Fonts;
  /** Paths of the TrueType files. */
  files: string[];
  /** Changes when any of the fonts does. */
  hash: string;
};

/** The fonts of the cards, made once a build. */
export const cardFonts = lazily(async (): Promise<CardFonts> => {
  const used = charactersInUse();
  const faces = await Promise.all(
    (Object.keys(FACES) as Face[]).map(async (face) => {
      const { files, axes } = SOURCES[face];
      const parts = await Promise.all(
        files.map((file, i) => cut(file, i === 0 ? used.basic + used.latin : used.extended, axes)),
      );
      return { face, parts };
    }),
  );
  const parts = faces.flatMap((each) => each.parts);
  return {
    advances: Object.fromEntries(
      faces.map(({ face, parts: both }) => [
        face,
        new Map(both.flatMap((part) => [...readAdvances(part)])),
      ]),
    ) as unknown as Fonts,
    files: parts.map(keep),
    hash: hashOf(...parts),
  };
});

/** Measures texts in the site's own fonts: pages, files and cards are laid out with it. */
export const siteMeasure = async (): Promise<Measure> => measureOf((await cardFonts()).advances);

const cut = (file: string, characters: string, axes: Record<string, number>): Promise<Buffer> =>
  subsetFont(
    readFileSync(createRequire(import.meta.url).resolve(`${file}.woff2`)),
    characters || ' ',
    { targetFormat: 'sfnt', variationAxes: axes },
  );

/** Writes a font to the cache; its name says what is in it. */
function keep(font: Buffer): string {
  const path = join(CARD_CACHE, `${hashOf(font)}.ttf`);
  writeOnce(path, font);
  return path;
}

export const hashOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
};

/** Writes a file whose name says what is in it; two builds at once do not disturb each other. */
export function writeOnce(path: string, data: Uint8Array): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, data);
  renameSync(own, path);
}
