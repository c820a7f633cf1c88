/** Where the embeds lie, as the script was built; stands in where the script cannot tell. */
declare const BUILT_FOR: string;

const own = document.currentScript as HTMLScriptElement | null;
const top = own?.src ? new URL('embed/', own.src) : new URL(BUILT_FOR);

/**
 * A map or chart as a part of the host's page, without a frame: <embedded-figure src="…/embed/region/">.
 * It takes the figure out of the embed document and shows it in a shadow tree, so that no style leaks
 * either way. Where the document cannot be had, the picture inside the element stays.
 */
class EmbeddedFigureElement extends HTMLElement {
  #asked: XMLHttpRequest | undefined;

  connectedCallback(): void {
    const address = this.getAttribute('src') ?? '';
    if (!URL.canParse(address, top) || !new URL(address, top).href.startsWith(top.href)) return;
    // A request that parses the answer itself: hosts may forbid all other ways from text to elements.
    const request = new XMLHttpRequest();
    this.#asked = request;
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) this.#show(request.responseXML);
    });
    request.open('GET', address);
    request.send();
  }

  disconnectedCallback(): void {
    this.#asked?.abort();
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  #show(from: Document): void {
    const figure = from.querySelector('atlas-map, .embed');
    if (!figure) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const rules = [...from.querySelectorAll('style')].map((style) => {
      style.remove();
      return style.textContent;
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(forShadow(rules.join('')));
    root.adoptedStyleSheets = [sheet];
    figure.removeAttribute('data-address');
    root.replaceChildren(document.adoptNode(figure));
  }
}

/** Rules for a whole document turned into rules for a shadow tree; what is about the frame finds nothing. */
const forShadow = (css: string): string =>
  ':host{display:block}' +
  css
    .replace(/:root(\[[^\]]*\])?(?=\s*[{,])/g, (_, state?: string) =>
      state ? `:host(${state})` : ':host',
    )
    .replace(/\bbody(?=\s*\{)/g, ':host');

if (!customElements.get('embedded-figure')) {
  customElements.define('embedded-figure', EmbeddedFigureElement);
  if (!customElements.get('atlas-map')) void import('./atlas-map/element.ts');
}
