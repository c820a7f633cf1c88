/** A part counts as current once its heading has passed this far up the window. */
const LINE = '-66%';

/** Marks the link to the part of the page that is being read. Its links lead to it all the same without. */
export class CurrentPartElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  /** Headings above the line, and the link of each; in the order of the page. */
  #links = new Map<Element, HTMLAnchorElement>();
  #passed = new Set<Element>();

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.#links.set(heading, link);
    }
    // Everything above the window counts too, so that no jump misses a heading.
    this.#observer = new IntersectionObserver((entries) => this.#pass(entries), {
      rootMargin: `1000000px 0px ${LINE} 0px`,
    });
    for (const heading of this.#links.keys()) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#mark(undefined);
    this.#links.clear();
    this.#passed.clear();
  }

  #pass(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#passed.add(target);
      else this.#passed.delete(target);
    }
    const last = [...this.#links.keys()].findLast((heading) => this.#passed.has(heading));
    this.#mark(last && this.#links.get(last));
  }

  #mark(link: HTMLAnchorElement | undefined): void {
    for (const other of this.#links.values())
      if (other !== link) other.removeAttribute('aria-current');
    const row = this.querySelector('ul, ol');
    // Browsers keep how far a row was scrolled, also where nothing in it is marked any more.
    if (!link) return void row?.scrollTo({ left: 0 });
    if (link.hasAttribute('aria-current')) return;
    link.setAttribute('aria-current', 'location');
    if (row && row.scrollWidth > row.clientWidth) row.scrollLeft = middle(link, row);
  }
}

/** How far a row has to be scrolled for a link to stand in its middle. */
const middle = (link: HTMLElement, row: Element): number =>
  row.scrollLeft +
  link.getBoundingClientRect().left -
  row.getBoundingClientRect().left -
  (row.clientWidth - link.offsetWidth) / 2;

customElements.define('current-part', CurrentPartElement);
