/** A stretch of a text; one with an address is a link. */
export type TextPart = { text: string; to?: string };

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** A text with links written as in Markdown, `[words](/chapters/energy/)`, taken apart at them. */
export function linkedParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: words, 2: to } of text.matchAll(LINK)) {
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: words!, to: to! });
    from = index + whole.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
