import { PALETTE } from '../../draw/palette.ts';
import { readText } from '../../read/files.ts';
import { rasterise } from './rasterise.ts';

/** The site's sign as PNG, from the same file as the vector icon. @param size px */
export const iconPng = (size: number, { ground = false } = {}): Buffer =>
  rasterise(ground ? onPaper(sign()) : sign(), [], { width: size });

const sign = (): string => readText('public/favicon.svg').text;

/** With the colour of paper behind it and room around it: phones cut icons into shapes of their own. */
const onPaper = (svg: string): string =>
  svg
    .replace('viewBox="0 0 32 32"', 'viewBox="-8 -8 48 48"')
    .replace(
      /(<svg[^>]*>)/,
      `$1<rect x="-8" y="-8" width="48" height="48" fill="${PALETTE.paper}"/>`,
    );
