/** Lengths that read well on a scale bar: 1, 2 or 5 times a power of ten. */
const NICE = [1, 2, 5];

/**
 * The longest length that reads well and is not longer than the given one.
 * @param km a length in km, above 0
 */
export function niceLength(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km));
  return Math.max(...NICE.map((n) => n * power).filter((length) => length <= km * 1.000001));
}

/** Keeps the scale bar true while the map is enlarged: another length, never a wrong one. */
export class ScaleBar {
  readonly #bar: SVGElement;
  readonly #km: number;
  readonly #width: number;
  readonly #label: string;

  private constructor(bar: SVGElement) {
    this.#bar = bar;
    this.#km = Number(bar.dataset['km']);
    this.#width = Number.parseFloat(bar.getAttribute('width') ?? '');
    this.#label = this.#text?.textContent ?? '';
  }

  static in(root: Element): ScaleBar[] {
    return [...root.querySelectorAll<SVGElement>('[data-km][width$="%"]')].map(
      (bar) => new ScaleBar(bar),
    );
  }

  get #text(): Element | null {
    return this.#bar.querySelector('text');
  }

  show(k: number): void {
    const km = k === 1 ? this.#km : niceLength(this.#km / k);
    this.#bar.setAttribute('width', `${((this.#width * k * km) / this.#km).toFixed(3)}%`);
    if (this.#text) this.#text.textContent = k === 1 ? this.#label : `${km} km`;
  }
}
