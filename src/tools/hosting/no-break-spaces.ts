import type { KeepTogether } from '../../words/keep-together.ts';
import { edited } from './edit.ts';
import type { Page } from './read-page.ts';

/**
 * A page with no-break spaces in its running text. It stays as long as it was, so that places in it
 * stay true. Content and data keep plain spaces.
 */
export const withNoBreakSpaces = (html: string, { texts }: Page, keep: KeepTogether): string =>
  edited(
    html,
    texts.flatMap(({ start, end }) => {
      const text = html.slice(start, end);
      return /\d|°|CC/.test(text) ? [{ start, end, html: keep(text) }] : [];
    }),
  );
