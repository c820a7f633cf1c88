import { idInHash } from '../wire/part-of-page.ts';
import { formatThemeQuery, parseThemeQuery } from '../wire/theme-query.ts';

/** Lets a reader see the events of one theme. The list is whole without it. */
export class TimelineFilterElement extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = this.#form;
    const known = [...this.#select.options].map(({ value }) => value);
    this.#select.value = parseThemeQuery(location.search, known);
    form.addEventListener('change', () => this.#apply(), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('reset', () => setTimeout(() => this.#apply()), { signal });
    window.addEventListener('hashchange', () => this.#reveal(), { signal });
    // The list as it stands shows everything already.
    if (this.#select.value) this.#apply();
    else this.#count(this.querySelectorAll('.events > li').length);
    this.#reveal();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    for (const hidden of this.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  get #select(): HTMLSelectElement {
    return this.#form.querySelector('select')!;
  }

  #count(shown: number): void {
    const text = this.dataset['found']!.replace('{n}', String(shown));
    this.#form.querySelector('output')!.value = text;
  }

  #apply(): void {
    const theme = this.#select.value;
    let shown = 0;
    for (const year of this.querySelectorAll<HTMLElement>('.year-group')) {
      const found = [...year.querySelectorAll<HTMLElement>('.events > li')].filter(
        (event) => !(event.hidden = !hasTheme(event, theme)),
      );
      year.hidden = found.length === 0;
      this.#linkTo(year)?.toggleAttribute('hidden', year.hidden);
      shown += found.length;
    }
    this.#count(shown);
    history.replaceState(
      history.state,
      '',
      location.pathname + formatThemeQuery(theme) + location.hash,
    );
  }

  /** The entry for a year in the row of years. */
  #linkTo = (year: HTMLElement): Element | null | undefined =>
    this.querySelector(`.jump-bar a[href="#${year.getAttribute('aria-labelledby')}"]`)?.closest(
      'li',
    );

  /** An address may name an event that the filter hides: then the filter gives way. */
  #reveal(): void {
    const event = document.getElementById(idInHash(location.hash));
    if (!event?.closest('[hidden]') || !this.contains(event)) return;
    this.#select.value = '';
    this.#apply();
    event.scrollIntoView();
  }
}

const hasTheme = (event: HTMLElement, theme: string): boolean =>
  theme === '' || (event.dataset['themes'] ?? '').split(' ').includes(theme);

customElements.define('timeline-filter', TimelineFilterElement);
