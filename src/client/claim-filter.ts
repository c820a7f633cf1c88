import {
  formatClaimQuery,
  matches,
  parseClaimQuery,
  type ClaimQuery,
} from '../wire/claim-query.ts';

/** Runs the filter over the list of claims. The list is whole without it, in sections by verdict. */
export class ClaimFilterElement extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = this.#form;
    this.#write(
      parseClaimQuery(location.search, {
        verdicts: this.#values('verdict'),
        chapters: this.#values('chapter'),
      }),
    );
    form.addEventListener('input', () => this.#apply(), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('reset', () => setTimeout(() => this.#apply()), { signal });
    // The list as it stands shows everything already.
    if (location.search) this.#apply();
    else this.#count(this.querySelectorAll('.claim-group li').length);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    for (const hidden of this.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #field = (name: keyof ClaimQuery) =>
    this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

  #values(name: 'verdict' | 'chapter'): string[] {
    return [...(this.#field(name) as HTMLSelectElement).options].map(({ value }) => value);
  }

  #write(query: ClaimQuery): void {
    for (const name of ['verdict', 'chapter', 'text'] as const)
      this.#field(name).value = query[name];
  }

  #count(shown: number): void {
    const text = this.dataset['found']!.replace('{n}', String(shown));
    this.#form.querySelector('output')!.value = text;
  }

  #apply(): void {
    const query = {
      verdict: this.#field('verdict').value,
      chapter: this.#field('chapter').value,
      text: this.#field('text').value,
    };
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('.claim-group')) {
      const found = [...section.querySelectorAll<HTMLElement>('li')].filter(
        (item) => !(item.hidden = !matches(read(item), query)),
      );
      section.hidden = found.length === 0;
      shown += found.length;
    }
    this.#count(shown);
    history.replaceState(
      history.state,
      '',
      location.pathname + formatClaimQuery(query) + location.hash,
    );
  }
}

const read = (item: HTMLElement): ClaimQuery => ({
  verdict: item.dataset['verdict'] ?? '',
  chapter: item.dataset['chapter'] ?? '',
  text: item.textContent,
});

customElements.define('claim-filter', ClaimFilterElement);
