import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../read/files.ts';

/** Last code point that fontsource counts to "latin"; letters such as ə and ğ lie above. */
const LATIN_END = 0xff;
/** Signs above it that are in the latin files: dashes, quotes, ellipsis, euro, arrows and the like. */
const LATIN_SIGNS =
  /[\u0131\u0152\u0153\u02bb-\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2190-\u2193\u2212\u2215]/;

/**
 * What nearly every page is written with: a file of these alone is fetched before anything is
 * painted. The letters beyond English are those of Turkish and Azerbaijani names.
 */
const BASIC =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  ` \u00a0!%&'(),-./:;?$·–—‘’“”…−×+<=>~²©↑°#ÇÖÜçöüıé`;
/** The signs that typography and figures add to what the content files hold. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}≈±→←↓`;

/** Characters of a site by the file that holds them. */
export type Characters = {
  /** On nearly every page. */
  basic: string;
  /** The others that font packages count to "latin". */
  latin: string;
  /** What they count to "latin-ext". */
  extended: string;
};

/** The characters of all content, split so that a page fetches little that it does not show. */
export function charactersInUse(root = ROOT): Characters {
  const used = new Set(BASIC + ALWAYS);
  for (const file of globSync('content/**/*.{mdx,yaml,csv}', { cwd: root }))
    for (const character of readFileSync(join(root, file), 'utf8')) used.add(character);
  const all = [...used].filter((c) => c >= ' ').sort();
  const isLatin = (c: string) => c.codePointAt(0)! <= LATIN_END || LATIN_SIGNS.test(c);
  // Other scripts (Hebrew, Armenian, Georgian, Arabic) are left to the reader's own fonts.
  const isExtended = (c: string) =>
    /\p{Script=Latin}|\p{M}/u.test(c) ||
    (c.codePointAt(0)! >= 0x2000 && c.codePointAt(0)! < 0x2600);
  return {
    basic: all.filter((c) => BASIC.includes(c)).join(''),
    latin: all.filter((c) => isLatin(c) && !BASIC.includes(c)).join(''),
    extended: all.filter((c) => !isLatin(c) && isExtended(c)).join(''),
  };
}
