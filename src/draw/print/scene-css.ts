import {
  SERIES,
  VERDICT_COLOR,
  WIDE_PX,
  type Paint,
  type PathLook,
  type TextLook,
} from '../style.ts';
import { pathPaint, textPaint, type Pen } from './paint.ts';

const paint = (name: Paint): string =>
  name === 'series' || name === 'series-fill' || name === 'verdict'
    ? `var(--${name})`
    : `var(--color-${name})`;

/** What has no fill or stroke says so: a part of a symbol would take that of the whole. */
const PEN: Pen = {
  color: (name) => (name ? paint(name) : 'none'),
  length: (px) => px,
  em: (parts) => `${parts}em`,
};

const rule = (
  selector: string,
  declarations: Record<string, string | number | undefined>,
): string => {
  const given = Object.entries(declarations).filter(([, value]) => value !== undefined);
  const text = given.map(([name, value]) => `${name}:${value}`).join(';');
  return text && `${selector}{${text}}`;
};

/** The rules of a style for paths: at rest, and while a reader visits the mark. */
const pathRules = (name: string, look: PathLook): string =>
  rule(`.${name}`, {
    ...pathPaint(look, PEN),
    // A hatched path names the pattern of its own drawing.
    ...(look.hatch && { fill: undefined }),
  }) +
  rule(`.${name}[data-current]`, {
    stroke: look.current?.stroke && paint(look.current.stroke),
    'stroke-width': look.current?.width,
  });

const textRules = (name: string, look: TextLook): string => {
  const sized = (size: number) => ({ 'font-size': `${size}px` });
  const family = look.serif && { 'font-family': 'var(--font-serif)' };
  const text = rule(`.t-${name}`, { ...family, ...sized(look.size), ...textPaint(look, PEN) });
  return look.wide === undefined
    ? text
    : `${text}@container figure (width >= ${WIDE_PX}px){${rule(`.t-${name}`, sized(look.wide))}}`;
};

/** The rules of styles, in the order of their tables, for the page's style sheet. */
export const sceneCss = (
  paths: Readonly<Record<string, PathLook>>,
  texts: Readonly<Record<string, TextLook>>,
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
