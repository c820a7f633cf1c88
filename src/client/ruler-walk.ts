/**
 * Lets a reader change the ruler that walks a line. The steps of every ruler are in the pictures
 * already; the slider only chooses which of them are seen.
 */
export class RulerWalkElement extends HTMLElement {
  #listening = new AbortController();
  #slider: HTMLInputElement | undefined;
  #added: HTMLElement[] = [];
  #first = 0;

  connectedCallback(): void {
    const control = this.querySelector('.walk-control');
    const found = JSON.parse(this.dataset['found'] ?? '[]') as string[];
    if (!control || this.#slider || found.length === 0) return;
    this.#listening = new AbortController();
    const shown = this.querySelector<SVGElement>('[data-walk][data-current]');
    this.#first = Number(shown?.dataset['walk'] ?? 0);
    const slider = document.createElement('input');
    Object.assign(slider, { type: 'range', min: '0', max: String(found.length - 1), step: '1' });
    slider.value = String(this.#first);
    slider.setAttribute('aria-valuetext', found[this.#first]!);
    slider.addEventListener('input', () => this.#show(Number(slider.value), found), {
      signal: this.#listening.signal,
    });
    this.#added = [this.#named(slider), this.#ends()];
    control.prepend(...this.#added);
    this.#slider = slider;
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    for (const element of this.#added) element.remove();
    this.#slider = undefined;
    this.#show(this.#first, JSON.parse(this.dataset['found'] ?? '[]') as string[]);
    this.removeAttribute('data-ready');
  }

  /** The slider under its name. */
  #named(slider: HTMLInputElement): HTMLLabelElement {
    const label = document.createElement('label');
    label.append(this.dataset['label'] ?? '', slider);
    return label;
  }

  /** The shortest and the longest ruler, under the ends of the slider. */
  #ends(): HTMLElement {
    const ends = document.createElement('span');
    ends.className = 'walk-ends';
    ends.setAttribute('aria-hidden', 'true');
    for (const text of [this.dataset['shortest'], this.dataset['longest']])
      ends.append(Object.assign(document.createElement('span'), { textContent: text ?? '' }));
    return ends;
  }

  #show(ruler: number, found: readonly string[]): void {
    for (const steps of this.querySelectorAll<SVGElement>('[data-walk]'))
      steps.toggleAttribute('data-current', Number(steps.dataset['walk']) === ruler);
    const text = found[ruler] ?? '';
    this.#slider?.setAttribute('aria-valuetext', text);
    const output = this.querySelector('output');
    if (output) output.textContent = text;
  }
}

customElements.define('ruler-walk', RulerWalkElement);
