import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './files.ts';

/** Last code point that fontsource counts to "latin"; letters such as ə and ğ lie above. */
const LATIN_END = 0xff;
/** Signs above it that are in the latin files: dashes, quotes, ellipsis, euro, arrows and the like. */
const LATIN_SIGNS =
  /[\u0131\u0152\u0153\u02bb-\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2190-\u2193\u2212\u2215]/;

/** The signs that typography and figures add to what the content files hold. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}\u00a0–—‘’“”…·×−≈±→←↑↓`;

/** The characters of all content, split as the font packages split them. */
export function charactersInUse(root = ROOT): { latin: string; extended: string } {
  const used = new Set(ALWAYS);
  for (const file of globSync('content/**/*.{mdx,yaml,csv}', { cwd: root }))
    for (const character of readFileSync(join(root, file), 'utf8')) used.add(character);
  const all = [...used].filter((c) => c >= ' ').sort();
  const isLatin = (c: string) => c.codePointAt(0)! <= LATIN_END || LATIN_SIGNS.test(c);
  // Other scripts (Hebrew, Armenian, Georgian, Arabic) are left to the reader's own fonts.
  const isExtended = (c: string) =>
    /\p{Script=Latin}|\p{M}/u.test(c) ||
    (c.codePointAt(0)! >= 0x2000 && c.codePointAt(0)! < 0x2600);
  return {
    latin: all.filter(isLatin).join(''),
    extended: all.filter((c) => !isLatin(c) && isExtended(c)).join(''),
  };
}
