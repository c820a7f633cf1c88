import { isWithin } from '../wire/frame-messages.ts';
import { growHtml } from './grow-html.ts';

/** Where the embeds lie, as the script was built; stands in where the script cannot tell. */
declare const BUILT_FOR: string;

const own = document.currentScript as HTMLScriptElement | null;
const embeds = own?.src ? new URL('embed/', own.src) : new URL(BUILT_FOR);

/**
 * A map or chart as a part of the host's page, without a frame: <embedded-figure src="…/embed/region/">.
 * It takes the figure out of the embed document and shows it in a shadow tree, so that no style leaks
 * either way. Where the document cannot be had, the picture inside the element stays.
 */
class EmbeddedFigureElement extends HTMLElement {
  #asking = new AbortController();

  connectedCallback(): void {
    const address = this.getAttribute('src') ?? '';
    if (!isWithin(address, embeds.href, embeds.href)) return;
    const { href } = new URL(address, embeds);
    this.#asking = new AbortController();
    void this.#load(href, this.#asking.signal).catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#asking.abort();
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  async #load(address: string, signal: AbortSignal): Promise<void> {
    const answer = await fetch(address, { credentials: 'omit', signal });
    if (answer.ok) this.#show(await answer.text());
  }

  #show(page: string): void {
    const rules: string[] = [];
    const body = page
      .slice(page.indexOf('<head'))
      .replace(/<style>([^]*?)<\/style>/g, (_, css: string) => (rules.push(css), ''))
      .replace(/^[^]*<body[^>]*>|<script[^]*?<\/script>|<\/body>[^]*$/g, '');
    const figure = growHtml(body);
    if (!figure.querySelector('.embed')) return;
    figure.querySelector('atlas-map')?.removeAttribute('data-address');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(forShadow(rules.join('')));
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(figure);
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
  // Where the map's own element cannot be had, the map stands still.
  if (!customElements.get('atlas-map')) import('./atlas-map/element.ts').catch(() => undefined);
}
