import { textFragment } from '../../wire/text-fragment.ts';
import { shareLink } from './share-link.ts';
import { word } from './words.ts';

/** Time after the last change of a selection until the button is offered, ms. */
const REST = 250;
/** Fewer characters than this are no passage. */
const SHORTEST = 12;

/** Offers a button for a link to what is selected in the text, as long as it is selected. */
export function offerSentenceLinks(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sentence-link';
  button.textContent = word('sentence');
  let passage = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const offer = () => {
    const selection = document.getSelection();
    // The button may hold the focus while the selection is gone from view.
    if (document.activeElement === button) return;
    const block = selection && blockOf(selection);
    passage = block ? selection.toString() : '';
    if (!block || passage.trim().length < SHORTEST) return void button.remove();
    block.after(button);
  };
  button.addEventListener('click', () => {
    const { origin, pathname, search } = location;
    shareLink({ href: `${origin}${pathname}${search}#${textFragment(passage)}` })
      .catch(() => undefined)
      .finally(() => button.remove());
  });
  button.addEventListener('blur', () => button.remove());
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(offer, REST);
  });
  timer = setTimeout(offer, REST);
}

/** The block of the text in which a selection ends; the next press of Tab leads on from there. */
function blockOf(selection: Selection): Element | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, endContainer, endOffset } = selection.getRangeAt(0);
  // A paragraph that is chosen as a whole ends where the next one begins.
  const last = endOffset === 0 ? startContainer : endContainer;
  const element = last instanceof Element ? last : last.parentElement;
  return element?.closest('main :is(p, ul, ol, dl, figure, blockquote, table, h1, h2, h3)') ?? null;
}
