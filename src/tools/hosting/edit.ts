import type { Span } from './read-page.ts';

/** New HTML for a part of a page. */
export type Edit = Span & { html: string };

/** A page with its edits, which may not overlap. */
export function edited(html: string, edits: readonly Edit[]): string {
  let at = 0;
  let whole = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    whole += html.slice(at, edit.start) + edit.html;
    at = edit.end;
  }
  return whole + html.slice(at);
}
