import { embedForms, type Choice, type Form, type Snippets } from '../wire/embed-forms.ts';
import { embedAddress, THEMES, type Theme } from '../wire/embed-params.ts';
import { ALLOW, SANDBOX } from '../wire/embed-snippet.ts';
import { heightTold } from '../wire/frame-messages.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Puts the code for an embed together from a few choices and shows it on three kinds of page. The page
 * lists all code without it; what it adds, it takes away when it leaves.
 */
export class EmbedBuilderElement extends HTMLElement {
  #listening = new AbortController();
  #added: Element[] = [];
  #figures: Snippets[] = [];

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.#added.length > 0) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#figures = JSON.parse(this.dataset['figures'] ?? '[]') as Snippets[];
    const content = template.content.cloneNode(true) as DocumentFragment;
    this.#added = [...content.children];
    this.append(content);
    for (const host of this.querySelectorAll('.embed-host')) host.append(this.#frame());
    this.#form.addEventListener('input', this.#onInput, { signal });
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.querySelector('button')!.addEventListener('click', () => void this.#copy(), { signal });
    window.addEventListener('message', this.#onHeight, { signal });
    window.addEventListener('hashchange', this.#readHash, { signal });
    this.#readHash();
    if (this.#field('view').childElementCount === 0) this.#choose();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    for (const element of this.#added) element.remove();
    this.#added = [];
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #figure(): Snippets {
    return this.#figures.find(({ id }) => id === this.#field('figure').value) ?? this.#figures[0]!;
  }

  #field = (name: string) => this.#form.elements.namedItem(name) as Field;
  #ticked = (name: string) => (this.#field(name) as HTMLInputElement).checked;

  /** Takes the figure from the address: /embed/#region. */
  #readHash = (): void => {
    const id = location.hash.slice(1);
    if (!this.#figures.some((figure) => figure.id === id)) return;
    this.#field('figure').value = id;
    this.#choose();
    requestAnimationFrame(() => this.scrollIntoView());
  };

  #onInput = ({ target }: Event): void => {
    if (target === this.#field('figure')) this.#choose();
    else this.#show();
  };

  /** Another figure has other views and another height. */
  #choose(): void {
    const { views, height } = this.#figure;
    const whole = { id: '', title: this.dataset['whole'] ?? '' };
    const options = [whole, ...views].map(({ id, title }) => new Option(title, id));
    this.#field('view').replaceChildren(...options);
    this.#field('view').disabled = views.length === 0;
    this.#field('height').value = String(height);
    this.#show();
  }

  get #choice(): Choice {
    const height = this.#field('height') as HTMLInputElement;
    return {
      theme: THEMES.find((theme) => theme === this.#field('theme').value) ?? 'auto',
      view: this.#field('view').value,
      plain: this.#ticked('plain'),
      static: this.#ticked('static'),
      height: height.checkValidity() ? height.valueAsNumber : this.#figure.height,
    };
  }

  #show(): void {
    const figure = this.#figure;
    const choice = this.#choice;
    const codes = embedForms(figure, choice);
    const form = this.#field('form') as HTMLSelectElement;
    for (const option of form.options) option.disabled = codes[option.value as Form] === undefined;
    if (form.selectedOptions[0]?.disabled) form.value = 'frame';
    this.#field('code').value = codes[form.value as Form] ?? '';
    this.querySelector('output')!.value = '';
    for (const frame of this.querySelectorAll('iframe')) this.#preview(frame, figure, choice);
  }

  #preview(frame: HTMLIFrameElement, { src, title }: Snippets, choice: Choice): void {
    const { theme: chosen = 'auto', height = 0 } = choice;
    const box = frame.parentElement!;
    const host = box.querySelector('figcaption')!.textContent.trim();
    // Not every browser tells a frame the colours of the page around it.
    const theme = chosen === 'auto' ? themeOf(box) : chosen;
    const address = embedAddress(new URL(src).pathname, { ...choice, theme });
    frame.title = (this.dataset['title'] ?? '').replace('{host}', host).replace('{title}', title);
    frame.style.colorScheme = theme === 'auto' ? '' : theme;
    if (frame.getAttribute('src') === address) return;
    frame.style.blockSize = `${height}px`;
    frame.src = address;
  }

  #frame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.allow = ALLOW;
    frame.sandbox.value = SANDBOX;
    frame.referrerPolicy = 'no-referrer';
    return frame;
  }

  #onHeight = ({ source, data }: MessageEvent): void => {
    const height = heightTold(data);
    if (height === undefined) return;
    const frame = [...this.querySelectorAll('iframe')].find(
      (each) => each.contentWindow === source,
    );
    if (frame) frame.style.blockSize = `${height}px`;
  };

  async #copy(): Promise<void> {
    const code = this.#field('code') as HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(code.value);
      this.querySelector('output')!.value = this.dataset['copied'] ?? '';
    } catch {
      code.select();
    }
  }
}

/** The colours of the page that a preview stands on; "auto" for those of this one. */
const themeOf = (host: Element): Theme =>
  THEMES.find((theme) => host.classList.contains(theme)) ?? 'auto';

customElements.define('embed-builder', EmbedBuilderElement);
