import { icon } from './icon.ts';
import { make } from './make.ts';

/** What a window has above and below its middle, where stops are met. */
const BAND = 0.45;
const MARGIN = `${-BAND * 100}% 0px`;

/** The stops of a journey along a map: scrolling or the buttons below the map lead from one to the next. */
export class Journey {
  readonly #stops: readonly HTMLElement[];
  readonly #go: (id: string) => void;
  /** Says which stop it is. */
  readonly #status = make('p', { ariaLive: 'polite' });
  #at = -1;
  /** Has scrolling led to a stop? Then scrolling back before the first one leaves it. */
  #met = false;
  /** The stop that a tall window shows before anyone has scrolled; -1 for none. */
  #waiting = -1;
  readonly #observer = new IntersectionObserver((entries) => this.#follow(entries), {
    rootMargin: MARGIN,
  });

  /** @param go called with the id of the view whose turn it is, with "" before the first stop */
  constructor(root: Element, go: (id: string) => void) {
    this.#stops = [...root.querySelectorAll<HTMLElement>('.journey [data-view]')];
    this.#go = go;
  }

  /** Adds the buttons to the controls and starts to follow the scrolling. */
  start(controls: Element, texts: { previous: string; next: string }, signal: AbortSignal): void {
    if (this.#stops.length === 0) return;
    const before = this.#button(texts.previous, -1, signal);
    const after = this.#button(texts.next, 1, signal);
    controls.prepend(make('div', { className: 'journey-bar' }, before, this.#status, after));
    for (const stop of this.#stops) this.#observer.observe(stop);
    window.addEventListener('scroll', this.#onScroll, { signal, passive: true });
  }

  /** Stops that came into the middle of the window. */
  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      const index = this.#stops.indexOf(target as HTMLElement);
      if (window.scrollY === 0) this.#waiting = index;
      else this.#meet(index);
    }
  }

  #onScroll = (): void => {
    const { scrollY, innerHeight } = window;
    if (this.#waiting >= 0 && scrollY > 0) this.#meet(this.#waiting);
    // A jump to the top passes the stops without a word of the observer's.
    const first = this.#stops[0]!.getBoundingClientRect().top;
    if (this.#met && (scrollY === 0 || first > innerHeight * (1 - BAND))) this.#begin();
  };

  stop(): void {
    this.#observer.disconnect();
    this.#unmark();
  }

  /** Makes the stop of a view the current one, if there is one. */
  reachView(id: string): void {
    this.#reach(this.#stops.findIndex((stop) => stop.dataset['view'] === id));
  }

  /** Scrolling has led to a stop. */
  #meet(index: number): void {
    this.#waiting = -1;
    this.#met = true;
    this.#reach(index);
  }

  /** Back before the first stop: the whole map. */
  #begin(): void {
    this.#met = false;
    this.#unmark();
    this.#status.replaceChildren();
    this.#go('');
  }

  #unmark(): void {
    for (const stop of this.#stops) stop.removeAttribute('data-current');
    this.#at = -1;
  }

  /** Makes a stop the current one, by its place in the list. */
  #reach(index: number): void {
    const stop = this.#stops[index];
    if (!stop || index === this.#at) return;
    this.#at = index;
    for (const other of this.#stops) other.toggleAttribute('data-current', other === stop);
    const title = stop.querySelector('h3')?.textContent.trim() ?? '';
    // Where there is little room, the number alone is seen.
    const words = make('span', { className: 'stop-title' }, title);
    this.#status.replaceChildren(`${index + 1} / ${this.#stops.length}`, ' ', words);
    this.#go(stop.dataset['view'] ?? '');
  }

  #button(text: string, by: 1 | -1, signal: AbortSignal): HTMLButtonElement {
    const arrow = icon(by < 0 ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5');
    const button = make('button', { type: 'button' }, arrow, make('span', {}, text));
    button.addEventListener('click', () => this.#turn(by), { signal });
    return button;
  }

  /** Goes to the next stop and brings its text into sight, so that scrolling goes on from there. */
  #turn(by: number): void {
    const next = Math.min(this.#stops.length - 1, Math.max(0, this.#at + by));
    this.#reach(next);
    this.#stops[next]!.scrollIntoView({ block: 'center' });
  }
}
