import { ChartDetails } from './details.ts';
import { boxOf, pointAt, pointsOf, type ChartPoint } from './points.ts';

type Texts = Record<'label' | 'kind' | 'keys' | 'close' | 'said', string>;

/**
 * Lets a reader visit the values of a finished chart by keyboard, pointer and touch. It adopts the
 * drawing as it stands and reads details off the table; what it adds, it takes away when it leaves.
 */
export class ChartFigureElement extends HTMLElement {
  #listening = new AbortController();
  #plot: HTMLElement | undefined;
  #points: ChartPoint[] = [];
  #current: ChartPoint | undefined;
  #details = new ChartDetails();

  connectedCallback(): void {
    const plot = this.querySelector<HTMLElement>('.chart-body');
    if (!plot || this.#plot) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const texts = this.#texts;
    this.#plot = plot;
    this.#points = pointsOf(this);
    this.append(...this.#details.elements);
    this.#details.onClose(texts.close, this.#close, signal);
    plot.tabIndex = 0;
    plot.setAttribute('role', 'application');
    plot.setAttribute('aria-roledescription', texts.kind);
    plot.setAttribute('aria-label', `${texts.label}. ${texts.keys}`);
    plot.addEventListener('keydown', this.#onKey, { signal });
    plot.addEventListener('click', this.#onClick, { signal });
    plot.addEventListener('pointermove', this.#onMove, { signal });
    plot.addEventListener('pointerleave', () => this.#details.open || this.#mark(undefined), {
      signal,
    });
    this.#details.panel.addEventListener('keydown', this.#onPanelKey, { signal });
    window.addEventListener('resize', this.#onResize, { signal });
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#mark(undefined);
    this.#details.hide();
    for (const element of this.#details.elements) element.remove();
    for (const name of ['tabindex', 'role', 'aria-label', 'aria-roledescription'])
      this.#plot?.removeAttribute(name);
    this.#plot = undefined;
    this.removeAttribute('data-ready');
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset['texts'] ?? '{}') as Texts;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.#plot || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.#keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  #keys: Record<string, () => void> = {
    ArrowRight: () => this.#step(1),
    ArrowDown: () => this.#step(1),
    ArrowLeft: () => this.#step(-1),
    ArrowUp: () => this.#step(-1),
    Home: () => this.#visit(this.#points[0]),
    End: () => this.#visit(this.#points.at(-1)),
    Enter: () => this.#open(this.#current),
    Escape: () => this.#leave(),
  };

  /** From inside of the panel Escape leads back to the plot. */
  #onPanelKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  };

  /** A click on a link of the plot follows it; one beside every mark closes what is open. */
  #onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    const point = pointAt(this.#points, event.clientX, event.clientY);
    if (point) this.#open(point);
    else this.#leave();
  };

  #onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.#details.open) return;
    this.#mark(pointAt(this.#points, event.clientX, event.clientY));
  };

  #onResize = (): void => {
    if (this.#details.open) this.#open(this.#current);
  };

  /** The next value, round and round. */
  #step(by: 1 | -1): void {
    const at = this.#current ? this.#points.indexOf(this.#current) : by > 0 ? -1 : 0;
    this.#visit(this.#points.at((at + by + this.#points.length) % this.#points.length));
  }

  #visit(point: ChartPoint | undefined): void {
    if (!point) return;
    this.#details.hide();
    this.#mark(point);
    const [x, value, base] = [...point.row.cells].map((cell) => cell.textContent.trim());
    this.#details.say(
      this.#texts.said
        .replace('{x}', x ?? '')
        .replace('{value}', value ?? '')
        .replace('{base}', base ?? ''),
    );
    point.marks
      .find((mark) => mark.checkVisibility())
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  #open(point: ChartPoint | undefined): void {
    const box = point && boxOf(point);
    if (!box) return;
    this.#mark(point);
    const headings = [...this.querySelectorAll('thead th')].map((cell) => cell.textContent.trim());
    this.#details.show(point, box, headings);
  }

  #close = (): void => {
    this.#details.hide();
    this.#plot?.focus({ preventScroll: true });
  };

  /** One thing at a time: the panel, then the mark, then the figure. */
  #leave(): void {
    if (this.#details.open) return this.#details.hide();
    if (this.#current) return this.#mark(undefined);
    this.#plot?.blur();
  }

  #mark(point: ChartPoint | undefined): void {
    if (point === this.#current) return;
    for (const each of [this.#current, point])
      for (const element of each ? [...each.marks, each.row] : [])
        element.toggleAttribute('data-current', each === point);
    this.#current = point;
  }
}

customElements.define('chart-figure', ChartFigureElement);
