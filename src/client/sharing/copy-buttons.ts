import { copy } from './share-link.ts';
import { word } from './words.ts';

/** Gives each form of a citation a button that copies it, while the list is open. */
export function addCopyButtons(details: HTMLElement): void {
  for (const button of details.querySelectorAll('button')) button.remove();
  if (!(details as HTMLDetailsElement).open) return;
  for (const form of details.querySelectorAll('dd')) {
    // What is pasted has plain spaces.
    const text = form.textContent.replace(/\s+/g, ' ').trim();
    const name = form.previousElementSibling?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = word('copy');
    button.setAttribute('aria-label', `${word('copy')}: ${name}`);
    button.addEventListener('click', () => void copy(text).catch(() => button.remove()));
    form.append(' ', button);
  }
}
