import { announce } from './announce.ts';
import { word } from './words.ts';

/**
 * Hands a link to the system's own sheet where there is one, else copies it.
 * @throws where the browser allows neither; the caller then follows the link
 */
export async function shareLink({ href }: Pick<HTMLAnchorElement, 'href'>): Promise<void> {
  const data = { title: document.title, url: href };
  if (typeof navigator.canShare === 'function' && navigator.canShare(data)) {
    await navigator.share(data).catch(ignoreDismissal);
    return;
  }
  await copy(href);
}

/** Copies a text and says so. */
export async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  announce(word('copied'));
}

/** A reader who closes the sheet has decided; nothing went wrong. */
function ignoreDismissal(error: unknown): void {
  if ((error as DOMException).name !== 'AbortError') throw error;
}
