/**
 * Lets a reader change the ruler that walks a line. The steps of every ruler are in the pictures
 * already; the slider only chooses which of them are seen.
 */
export class RulerWalkElement extends HTMLElement {
  #listening = new AbortController();
  #slider: HTMLInputElement | undefined;
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
    slider.setAttribute('aria-label', this.dataset['label'] ?? '');
    slider.setAttribute('aria-valuetext', found[this.#first]!);
    slider.addEventListener('input', () => this.#show(Number(slider.value), found), {
      signal: this.#listening.signal,
    });
    control.prepend(slider);
    this.#slider = slider;
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#slider?.remove();
    this.#slider = undefined;
    this.#show(this.#first, JSON.parse(this.dataset['found'] ?? '[]') as string[]);
    this.removeAttribute('data-ready');
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
