import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import sourceSans3 from '@capsizecss/metrics/sourceSans3';
import sourceSerif4 from '@capsizecss/metrics/sourceSerif4';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import subsetFont from 'subset-font';
import { lazily } from '../../site/once.ts';
import { charactersInUse } from './characters.ts';

type Axis = number | { min: number; max: number };
type Face = {
  family: string;
  /** Files of a fontsource package that are cut down: Latin and extended Latin. */
  latin: string;
  extended: string;
  style: 'normal' | 'italic';
  weight: string;
  axes: Record<string, Axis>;
  /** Fetched before the style sheet asks: what the first screen needs. */
  preload: boolean;
  /** Which of the basic characters the first file holds, where it is not all. */
  first?: RegExp;
};

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';

/** Optical size is fixed for each use: the axis alone would double the bytes. */
const FACES: Face[] = [
  face(
    'Source Serif Text',
    [`${SERIF}-latin-opsz-normal`, `${SERIF}-latin-ext-opsz-normal`],
    { wght: 400, opsz: 16 },
    true,
  ),
  face(
    'Source Serif Display',
    [`${SERIF}-latin-opsz-normal`, `${SERIF}-latin-ext-opsz-normal`],
    { wght: 560, opsz: 48 },
    true,
  ),
  {
    ...face(
      'Source Serif Text',
      [`${SERIF}-latin-wght-italic`, `${SERIF}-latin-ext-wght-italic`],
      { wght: 400 },
      false,
    ),
    style: 'italic',
    // Names of waters and stressed words: letters and what stands between them.
    first: /[\p{L}\s()-]/u,
  },
  face(
    'Source Sans',
    [`${SANS}-latin-wght-normal`, `${SANS}-latin-ext-wght-normal`],
    { wght: { min: 400, max: 600 } },
    true,
  ),
];

/**
 * What the text uses of OpenType: kerning, ligatures, accents, forms of a language, figures of one
 * width. Small capitals, old figures and the like would bring a second set of every letter along.
 */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rvrn', 'tnum'];

function face(
  family: string,
  [latin, extended]: [string, string],
  axes: Record<string, Axis>,
  preload: boolean,
): Face {
  const weight = axes['wght']!;
  return {
    family,
    axes,
    preload,
    latin: `${latin}.woff2`,
    extended: `${extended}.woff2`,
    style: 'normal',
    weight: typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`,
  };
}

/** A cut-down font file, ready to serve. */
export type FontFile = {
  name: string;
  data: Buffer;
  face: Face;
  characters: string;
  preload: boolean;
};

/** Letters of Turkish and Azerbaijani names that font packages keep apart: many pages show these alone. */
const NAMES = /[ğşəİĞŞƏ]/u;

/** All font files of the site, cut to the characters that its content uses; made once a build. */
export const fontFiles = lazily(async (): Promise<FontFile[]> => {
  const { basic, latin, extended } = charactersInUse();
  const cut = FACES.flatMap((face) => {
    const [first, rest] = partition(basic, face.first ?? /./su);
    const later: [file: string, characters: string][] = [
      [face.latin, rest + latin],
      ...partition(extended, NAMES).map((some): [string, string] => [face.extended, some]),
    ];
    return [
      cutOne(face, face.latin, first, face.preload),
      ...later
        .filter(([, characters]) => characters !== '')
        .map(([file, characters]) => cutOne(face, file, characters, false)),
    ];
  });
  return Promise.all(cut);
});

/** The characters that a pattern is for, and the others. */
const partition = (characters: string, pattern: RegExp): [string, string] => [
  [...characters].filter((one) => pattern.test(one)).join(''),
  [...characters].filter((one) => !pattern.test(one)).join(''),
];

async function cutOne(
  face: Face,
  file: string,
  characters: string,
  preload: boolean,
): Promise<FontFile> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(file));
  const data = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  const name = `${face.family.toLowerCase().replaceAll(' ', '-')}-${face.style}-${hash}`;
  return { name, data, face, characters, preload };
}

const serif = createFontStack([sourceSerif4, georgia]);
const sans = createFontStack([sourceSans3, arial]);

/** The @font-face rules, with fallbacks of the same metrics so that nothing jumps. */
export async function fontFaces(address: (file: FontFile) => string): Promise<string> {
  const faces = (await fontFiles()).map((file) => rule(file, address(file)));
  return [...faces, ...pageFallbacks()].join('');
}

/** Files on readers' own devices that stand in for the two fallbacks; nothing is downloaded. */
const LOCAL = {
  Georgia: [
    ['Georgia', 'Gelasio', 'DejaVu Serif'],
    ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold', 'DejaVu Serif Bold'],
  ],
  Arial: [
    ['Arial', 'ArialMT', 'Liberation Sans', 'Helvetica', 'Roboto'],
    ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Helvetica Bold', 'Roboto Bold'],
  ],
} as const;

/** The fallback faces alone, regular and bold, for documents that download no font. */
export const fallbackFaces = (): string =>
  (
    [
      [serif, LOCAL.Georgia],
      [sans, LOCAL.Arial],
    ] as const
  )
    .flatMap(([{ fontFaces }, [regular, bold]]) => {
      const plain = fontFaces.replace(/\s+/g, ' ');
      return [localFace(plain, regular, '400'), localFace(plain, bold, '600 700')];
    })
    .join('');

const localFace = (face: string, names: readonly string[], weight: string): string =>
  face.replace(
    /src: [^;]+;/,
    `font-weight:${weight};src:${names.map((name) => `local("${name}")`).join()};`,
  );

/**
 * How wide our cuts run beside the metrics of the whole family, which are those of its smallest
 * optical size; measured over the site's titles, and for the sans in pageFallbacks() over the text of its pages.
 */
const CUTS = [
  ['Source Serif Text', 0.973],
  ['Source Serif Display', 0.895],
] as const;

/** What stands in on a page: for each serif cut one face fitted to Georgia and one to Times. */
function pageFallbacks(): string[] {
  const georgias = ['Georgia', 'Gelasio'];
  const times = createFontStack([sourceSerif4, timesNewRoman]).fontFaces.replace(
    'Fallback',
    'Fallback Times',
  );
  const serifs = [
    localFace(flat(serif.fontFaces), georgias, '400'),
    localFace(flat(times), ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], '400'),
  ];
  const [regular, heavy] = LOCAL.Arial;
  return [
    ...CUTS.flatMap(([cut, width]) => serifs.map((face) => fitted(face, cut, width))),
    fitted(localFace(flat(sans.fontFaces), regular, '400'), 'Source Sans 3', 0.985),
    fitted(localFace(flat(sans.fontFaces), heavy, '600'), 'Source Sans 3', 0.96),
  ];
}

const flat = (faces: string): string => faces.replace(/\s+/g, ' ');

/** A fallback of the family for a cut of it: letters as wide as the cut's, on lines of the same height. */
export const fitted = (face: string, cut: string, width: number): string =>
  face
    .replaceAll('Source Serif 4', cut)
    .replace(/(size-adjust: ?)([\d.]+)%/g, (_, name: string, value: string) =>
      percent(name, Number(value) * width),
    )
    .replace(/((?:ascent|descent)-override: ?)([\d.]+)%/g, (_, name: string, value: string) =>
      percent(name, Number(value) / width),
    );

const percent = (name: string, value: number): string => `${name}${value.toFixed(2)}%`;

const rule = ({ face, characters }: FontFile, url: string): string =>
  `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};` +
  `font-display:swap;src:url("${url}")format("woff2");unicode-range:${unicodeRange(characters)}}`;

/** The characters that a file holds, as style sheets write them: "U+20-7E,U+A0". */
export function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map((c) => c.codePointAt(0)!))].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const point of points) {
    const last = spans.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else spans.push([point, point]);
  }
  const hex = (n: number) => n.toString(16).toUpperCase();
  return spans.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join();
}
