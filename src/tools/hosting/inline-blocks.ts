import { createHash } from 'node:crypto';

/** A script or a style that stands in a page itself. */
export type InlineBlock = {
  tag: 'script' | 'style';
  /** What stands between its tags, byte for byte. */
  text: string;
  /** Its attributes as they are written. */
  attributes: string;
  /** The whole element. */
  html: string;
  /** As a policy names it: 'sha256-…', with the quotes. */
  hash: string;
};

const ATTRIBUTES = String.raw`((?:\s+(?:"[^"]*"|'[^']*'|[^>"'])*)?)`;
const BLOCK = new RegExp(String.raw`<(script|style)${ATTRIBUTES}>([\s\S]*?)</\1\s*>`, 'gi');
const TYPE = /\stype\s*=\s*["']?([^"'\s>]*)/i;
/** Types a browser runs; others, such as JSON-LD, are data that no policy looks at. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

/** All inline scripts that run and all inline styles of a page, in their order. */
export const inlineBlocks = (html: string): InlineBlock[] =>
  [...html.matchAll(BLOCK)].flatMap(([whole, name, attributes, text]) => {
    const tag = name!.toLowerCase() as InlineBlock['tag'];
    const runs = tag === 'style' || RUNS.test(TYPE.exec(attributes!)?.[1] ?? '');
    if (!runs || /\ssrc\s*=/i.test(attributes!)) return [];
    return [{ tag, text: text!, attributes: attributes!, html: whole, hash: hashOf(text!) }];
  });

/** The source that lets exactly this text run. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const TAG = /<[a-z][\w-]*((?:\s+(?:"[^"]*"|'[^']*'|[^>"'])*)?)>/gi;
const REFUSED = [
  [/^style$/i, 'a style attribute'],
  [/^on[a-z]+$/i, 'an event handler attribute'],
] as const;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** What a page holds that no hash can allow: style attributes, event handlers, javascript: addresses. */
export function refusedBy(html: string): string[] {
  const found = new Set<string>();
  const tags = html.replace(BLOCK, '').replace(/<!--[\s\S]*?-->/g, '');
  for (const [, attributes] of tags.matchAll(TAG))
    for (const [, name, ...values] of attributes!.matchAll(ATTRIBUTE)) {
      const value = values.filter(Boolean).join('');
      for (const [pattern, what] of REFUSED)
        if (pattern.test(name!)) found.add(`${what} (${name})`);
      if (/^\s*javascript:/i.test(value)) found.add(`a javascript: address (${name})`);
    }
  return [...found];
}
