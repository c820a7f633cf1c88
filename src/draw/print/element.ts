import { escapeHtml } from '../../wire/escape.ts';

type Value = string | number | undefined;

/** An element as text: attributes without a value are left out, children stand as they are. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${given}>${inside}</${name}>` : `<${name}${given}/>`;
}

/** Lines of words below one another; the first baseline is at y. */
export const textLines = (
  lines: readonly string[],
  { x, y, lineHeight, ...rest }: { x: Value; y: Value; lineHeight: Value } & Record<string, Value>,
): string =>
  element(
    'text',
    { x, y, ...rest },
    ...lines.map((line, i) =>
      i === 0
        ? escapeHtml(line)
        : element('tspan', { x, dx: rest['dx'], dy: lineHeight }, escapeHtml(line)),
    ),
  );
