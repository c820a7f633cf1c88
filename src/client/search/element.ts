import { searchWords, type SearchHit } from '../../wire/search-terms.ts';
import type { Find } from './index-file.ts';
import type { ResultTexts } from './results.ts';

type Texts = ResultTexts & Record<'found' | 'none' | 'failed' | 'loading', string>;
/** How long the writer has to pause before words are looked up, ms. */
const PAUSE = 120;

/**
 * Looks up words in everything that the site holds. The search itself is loaded with the first word;
 * what was searched for stands in the address.
 */
export class SiteSearchElement extends HTMLElement {
  #listening = new AbortController();
  #find: Promise<{ find: Find; draw: typeof import('./results.ts').drawResults }> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = this.#input.form!;
    this.#input.value = searchWords(location.search);
    form.addEventListener('input', () => this.#later(), { signal });
    form.addEventListener('submit', (event) => this.#now(event), { signal });
    if (this.#input.value) void this.#show();
    if (location.hash === `#${this.#input.id}`) this.#input.focus();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#pause);
    this.#results.replaceChildren();
    this.#index.hidden = false;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }
  get #words(): string {
    return searchWords(`?${new URLSearchParams({ q: this.#input.value })}`);
  }
  get #results(): HTMLElement {
    return this.querySelector<HTMLElement>('.results')!;
  }
  get #index(): HTMLElement {
    return this.querySelector<HTMLElement>('.site-index')!;
  }
  get #texts(): Texts {
    return JSON.parse(this.dataset['texts']!) as Texts;
  }

  #later(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#show(), PAUSE);
  }

  #now(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#pause);
    void this.#show();
  }

  /** Looks the words up and shows what was found, unless other words have come in meanwhile. */
  async #show(): Promise<void> {
    const words = this.#words;
    this.#remember(words);
    if (words === '') return void this.#put([], '');
    this.#say(this.#texts.loading);
    try {
      const { find, draw } = await this.#load();
      if (!this.isConnected || words !== this.#words) return;
      const hits = find(words);
      this.#put([draw(hits, this.#texts)], this.#verdict(hits, words), hits.length > 0);
    } catch {
      this.#find = undefined;
      this.#put([], this.#texts.failed);
    }
  }

  #load() {
    return (this.#find ??= Promise.all([import('./index-file.ts'), import('./results.ts')]).then(
      async ([{ loadIndex }, { drawResults }]) => ({
        find: await loadIndex(this.dataset['index']!),
        draw: drawResults,
      }),
    ));
  }

  #verdict(hits: readonly SearchHit[], words: string): string {
    const { none, found } = this.#texts;
    if (hits.length === 0) return none.replace('{q}', () => words);
    return found.replace('{n}', String(hits.length));
  }

  #put(nodes: Node[], text: string, found = false): void {
    this.#results.replaceChildren(...nodes);
    this.#index.hidden = found;
    this.#say(text);
  }

  #say(text: string): void {
    this.querySelector('output')!.value = text;
  }

  #remember(words: string): void {
    const query = words ? `?${new URLSearchParams({ q: words })}` : '';
    history.replaceState(history.state, '', location.pathname + query + location.hash);
  }
}

customElements.define('site-search', SiteSearchElement);
