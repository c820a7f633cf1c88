import { placeCard } from './place-card.ts';

/** Numbers of notes and words with an entry, wherever they stand in the text. */
const WORDS = '.cite a, a.term';
/** How long the pointer may be away before a card goes, ms: time to get onto the card. */
const GRACE = 180;
const ID = 'note-card';

/** Shows a note or a term beside the word that leads to it: on hover, on focus and on tap. */
export class NoteCardsElement extends HTMLElement {
  #listening = new AbortController();
  #card: HTMLElement | undefined;
  #word: HTMLAnchorElement | undefined;
  #pointer = '';
  #leaving: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (!('popover' in HTMLElement.prototype) || this.#card) return;
    this.#card = document.createElement('div');
    this.#card.id = ID;
    this.#card.className = 'note-card';
    this.#card.popover = 'manual';
    this.append(this.#card);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('pointerover', this.#over, { signal });
    this.addEventListener('pointerout', this.#out, { signal });
    this.addEventListener('focusin', this.#focus, { signal });
    this.addEventListener('focusout', this.#hide, { signal });
    this.addEventListener('click', this.#click, { signal });
    document.addEventListener('pointerdown', this.#down, { signal });
    document.addEventListener('keydown', this.#key, { signal });
    document.addEventListener('scroll', this.#place, { signal, passive: true });
    window.addEventListener('resize', this.#place, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#hide();
    this.#card?.remove();
    this.#card = undefined;
  }

  #over = ({ target, pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') return;
    clearTimeout(this.#leaving);
    const word = wordAt(target);
    if (word) this.#show(word);
    else if (!this.#card!.contains(target as Node)) this.#leave();
  };

  #out = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#leave();
  };

  /** A pointer may rest anywhere while the keyboard scrolls the text below it: focus keeps its card. */
  #leave(): void {
    clearTimeout(this.#leaving);
    if (this.#word && !this.#word.matches(':focus-visible'))
      this.#leaving = setTimeout(this.#hide, GRACE);
  }

  /** A tap focuses too; that one is left to the click. */
  #focus = ({ target }: FocusEvent): void => {
    const word = wordAt(target);
    if (word?.matches(':focus-visible') && this.#pointer !== 'touch') this.#show(word);
  };

  /** A finger has no hover: the first tap shows the card, the second follows the link. */
  #click = (event: MouseEvent): void => {
    const word = wordAt(event.target);
    const isTap = this.#pointer === 'touch' || this.#pointer === 'pen';
    if (!word || !isTap || word === this.#word) return this.#hide();
    event.preventDefault();
    this.#show(word);
  };

  #down = ({ target, pointerType }: PointerEvent): void => {
    this.#pointer = pointerType;
    if (!this.#card!.contains(target as Node) && wordAt(target) !== this.#word) this.#hide();
  };

  #key = ({ key }: KeyboardEvent): void => {
    this.#pointer = '';
    if (key === 'Escape') this.#hide();
  };

  #show(word: HTMLAnchorElement): void {
    if (word === this.#word) return;
    const note = document.getElementById(decodeURIComponent(word.hash.slice(1)));
    if (!note) return;
    this.#hide();
    this.#word = word;
    const card = this.#card!;
    card.replaceChildren(...contentOf(note), this.#linkTo(word));
    word.setAttribute('aria-describedby', ID);
    card.showPopover();
    this.#place();
  }

  /** A card goes along with its word when the page is scrolled: focus scrolls after it has shown. */
  #place = (): void => {
    const [card, word] = [this.#card, this.#word];
    if (!card || !word) return;
    const { left, top } = placeCard(
      word.getClientRects()[0] ?? word.getBoundingClientRect(),
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: document.documentElement.clientWidth, height: window.innerHeight },
    );
    card.style.setProperty('left', `${left}px`);
    card.style.setProperty('top', `${top}px`);
  };

  #linkTo({ hash }: HTMLAnchorElement): HTMLElement {
    const link = document.createElement('a');
    link.className = 'in-list';
    link.href = hash;
    link.textContent = this.dataset['list']!;
    return link;
  }

  #hide = (): void => {
    clearTimeout(this.#leaving);
    this.#word?.removeAttribute('aria-describedby');
    this.#word = undefined;
    if (this.#card?.matches(':popover-open')) this.#card.hidePopover();
  };
}

const wordAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  target instanceof Element ? (target.closest<HTMLAnchorElement>(WORDS) ?? undefined) : undefined;

/** What a note says, without its way back. */
const contentOf = (note: Element): Node[] =>
  [...note.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('.back')))
    .map((node) => node.cloneNode(true));

customElements.define('note-cards', NoteCardsElement);
