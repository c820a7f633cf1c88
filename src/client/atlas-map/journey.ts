import { icon } from './icon.ts';

/** What a window has above and below its middle, where stops are met. */
const BAND = 0.45;

/** The stops of a journey along a map: scrolling or the buttons below the map lead from one to the next. */
export class Journey {
  readonly stops: HTMLElement[];
  readonly #go: (id: string) => void;
  readonly #texts: { previous: string; next: string };
  #bar: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #at = -1;
  /** Has scrolling led to a stop? Then scrolling back before the first one leaves it. */
  #met = false;
  /** The stop that a tall window shows before anyone has scrolled; -1 for none. */
  #waiting = -1;
  #observer: IntersectionObserver | undefined;

  /** @param go called with the id of the view whose turn it is, with "" before the first stop */
  constructor(root: Element, texts: { previous: string; next: string }, go: (id: string) => void) {
    this.stops = [...root.querySelectorAll<HTMLElement>('.journey [data-view]')];
    this.#texts = texts;
    this.#go = go;
  }

  /** Adds the buttons to the controls and starts to follow the scrolling. */
  start(controls: Element, signal: AbortSignal): void {
    if (this.stops.length === 0) return;
    this.#bar = document.createElement('div');
    this.#bar.className = 'journey-bar';
    this.#status = document.createElement('p');
    this.#status.setAttribute('aria-live', 'polite');
    this.#bar.append(
      this.#button(this.#texts.previous, -1, signal),
      this.#status,
      this.#button(this.#texts.next, 1, signal),
    );
    controls.prepend(this.#bar);
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), {
      rootMargin: `${-BAND * 100}% 0px ${-BAND * 100}% 0px`,
    });
    for (const stop of this.stops) this.#observer.observe(stop);
    window.addEventListener('scroll', this.#onScroll, { signal, passive: true });
  }

  /** Stops that came into the middle of the window. */
  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      const index = this.stops.indexOf(target as HTMLElement);
      if (window.scrollY === 0) this.#waiting = index;
      else this.#meet(index);
    }
  }

  #onScroll = (): void => {
    const { scrollY, innerHeight } = window;
    if (this.#waiting >= 0 && scrollY > 0) this.#meet(this.#waiting);
    // A jump to the top passes the stops without a word of the observer's.
    const first = this.stops[0]!.getBoundingClientRect().top;
    if (this.#met && (scrollY === 0 || first > innerHeight * (1 - BAND))) this.#begin();
  };

  stop(): void {
    this.#observer?.disconnect();
    this.#bar?.remove();
    this.#unmark();
  }

  /** Makes the stop of a view the current one. False where no stop shows that view. */
  reachView(id: string): boolean {
    const index = this.stops.findIndex((stop) => stop.dataset['view'] === id);
    this.reach(index);
    return index >= 0;
  }

  /** Scrolling has led to a stop. */
  #meet(index: number): void {
    this.#waiting = -1;
    this.#met = true;
    this.reach(index);
  }

  /** Back before the first stop: the whole map. */
  #begin(): void {
    this.#met = false;
    this.#unmark();
    this.#status?.replaceChildren();
    this.#go('');
  }

  /** Says which stop it is; where there is little room, its number alone is seen. */
  #say(number: string, title: string): void {
    const words = document.createElement('span');
    words.className = 'stop-title';
    words.textContent = title;
    this.#status?.replaceChildren(number, ' ', words);
  }

  #unmark(): void {
    for (const stop of this.stops) stop.removeAttribute('data-current');
    this.#at = -1;
  }

  /** Makes a stop the current one, by its place in the list. */
  reach(index: number): void {
    const stop = this.stops[index];
    if (!stop || index === this.#at) return;
    this.#at = index;
    for (const other of this.stops) other.toggleAttribute('data-current', other === stop);
    const title = stop.querySelector('h3')?.textContent.trim() ?? '';
    this.#say(`${index + 1} / ${this.stops.length}`, title);
    this.#go(stop.dataset['view'] ?? '');
  }

  #button(text: string, by: 1 | -1, signal: AbortSignal): HTMLButtonElement {
    const button = document.createElement('button');
    const words = document.createElement('span');
    words.textContent = text;
    button.type = 'button';
    button.append(icon(by < 0 ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'), words);
    button.addEventListener('click', () => this.#turn(by), { signal });
    return button;
  }

  /** Goes to the next stop and brings its text into sight, so that scrolling goes on from there. */
  #turn(by: number): void {
    const next = Math.min(this.stops.length - 1, Math.max(0, this.#at + by));
    this.reach(next);
    this.stops[next]!.scrollIntoView({ block: 'center' });
  }
}
