import {
  HALO_WIDTH,
  PATHS,
  SERIES,
  TEXTS,
  VERDICT_COLOR,
  WIDE_PX,
  type Paint,
  type PathLook,
  type TextLook,
} from '../style.ts';

const paint = (name: Paint): string =>
  name === 'series' || name === 'series-fill' || name === 'verdict'
    ? `var(--${name})`
    : `var(--color-${name})`;

const rule = (
  selector: string,
  declarations: Record<string, string | number | undefined>,
): string => {
  const given = Object.entries(declarations).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? ''
    : `${selector}{${given.map(([name, value]) => `${name}:${value}`).join(';')}}`;
};

/** The rules of a style for paths: at rest, and while a reader visits the mark. */
const pathRules = (name: string, look: PathLook): string =>
  rule(`.${name}`, {
    // A hatched path names the pattern of its own drawing.
    fill: look.hatch ? undefined : look.fill ? paint(look.fill) : 'none',
    'fill-opacity': look.fillOpacity,
    stroke: look.stroke ? paint(look.stroke) : 'none',
    'stroke-width': look.stroke && (look.width ?? 1),
    'stroke-dasharray': look.dash,
    'stroke-linecap': look.cap,
    'stroke-opacity': look.opacity,
  }) +
  rule(`.${name}[data-current]`, {
    stroke: look.current?.stroke && paint(look.current.stroke),
    'stroke-width': look.current?.width,
  });

const textRules = (name: string, look: TextLook): string => {
  const face = look.serif ? 'var(--font-serif)' : undefined;
  const selector = `.t-${name}`;
  const text = rule(selector, {
    'font-family': face,
    'font-size': `${look.size}px`,
    'font-style': look.italic && 'italic',
    'font-weight': look.weight,
    'letter-spacing': look.spacing && `${look.spacing}em`,
    fill: paint(look.color),
    stroke: look.halo && `var(--color-${look.halo})`,
    'stroke-width': look.halo && `${look.haloWidth ?? HALO_WIDTH}px`,
    'stroke-linejoin': look.halo && 'round',
    'paint-order': look.halo && 'stroke',
  });
  return look.wide === undefined
    ? text
    : `${text}@container figure (width >= ${WIDE_PX}px){${rule(selector, { 'font-size': `${look.wide}px` })}}`;
};

/** The rules of styles, in the order of their tables, for the page's style sheet. */
export const sceneCss = (
  paths: Readonly<Record<string, PathLook>> = PATHS,
  texts: Readonly<Record<string, TextLook>> = TEXTS,
): string =>
  [
    ...Object.entries(paths).map(([name, look]) => pathRules(name, look)),
    ...Object.entries(texts).map(([name, look]) => textRules(name, look)),
  ].join('');

/** What colours the marks of each base, by attribute. */
export const seriesCss = (): string =>
  SERIES.map(({ color, hollow }, base) =>
    rule(`[data-base='${base}']`, {
      '--series': paint(color),
      '--series-fill': paint(hollow ? 'paper' : color),
    }),
  ).join('');

/** The colour of each verdict, by attribute; word and shape always go with it. */
export const verdictCss = (): string =>
  Object.entries(VERDICT_COLOR)
    .map(([verdict, color]) => rule(`[data-verdict='${verdict}']`, { '--verdict': paint(color) }))
    .join('');
