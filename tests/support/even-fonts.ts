import type { Face, Fonts } from '../../src/draw/label/fonts.ts';

const even = (width: number) =>
  new Map(Array.from({ length: 512 }, (_, code) => [code, width] as const));

/** Faces whose letters are all of one width, so that a test depends on no font file. */
export const EVEN_FONTS: Fonts = {
  serif: even(0.5),
  italic: even(0.5),
  sans: even(0.5),
  bold: even(0.55),
} satisfies Record<Face, ReadonlyMap<number, number>>;

/** A text of a picture with the attributes that say where and how it stands. */
export type DrawnText = { text: string; x: number; y: number; size: number } & Record<
  string,
  string | number
>;

/** The texts of an SVG, in order. */
export const textsOf = (svg: string): DrawnText[] =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => {
    const given = Object.fromEntries(
      [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    );
    return {
      ...given,
      text: text!,
      x: Number(given['x']),
      y: Number(given['y']),
      size: Number(given['font-size']),
    };
  });
