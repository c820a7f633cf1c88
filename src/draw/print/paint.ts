import { HALO_WIDTH, type Paint, type PathLook, type TextLook } from '../style.ts';

/** How a printer writes colours and lengths: pictures as they are, the style sheet by name. */
export type Pen = {
  color: (paint: Paint | undefined) => string | undefined;
  /** From px of a page. */
  length: (px: number) => number;
  /** From parts of the size of letters. */
  em: (parts: number) => number | string;
};

/** How a path looks, by names that attributes of SVG and properties of CSS share. */
export const pathPaint = (look: PathLook, { color, length }: Omit<Pen, 'em'>) => ({
  fill: color(look.fill),
  'fill-opacity': look.fillOpacity,
  stroke: color(look.stroke),
  'stroke-width': look.stroke && length(look.width ?? 1),
  'stroke-dasharray': look.dash
    ?.split(' ')
    .map((part) => length(Number(part)))
    .join(' '),
  'stroke-linecap': look.cap,
  'stroke-opacity': look.opacity,
});

/** How letters look but for size and family, by the same names. */
export const textPaint = (look: TextLook, { color, length, em }: Pen) => ({
  'font-style': look.italic && 'italic',
  'font-weight': look.weight,
  'letter-spacing': look.spacing && em(look.spacing),
  fill: color(look.color),
  ...(look.halo && {
    stroke: color(look.halo),
    'stroke-width': length(look.haloWidth ?? HALO_WIDTH),
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }),
});
