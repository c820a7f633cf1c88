import { storedTheme as themeOf, type StoredTheme } from '../wire/stored-theme.ts';

const KEY = 'theme';

/** Puts a choice of theme in the header. It is remembered on this device where that is allowed. */
export class ThemeSwitchElement extends HTMLElement {
  #listening = new AbortController();
  #label: HTMLElement | undefined;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.#label) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const label = (template.content.cloneNode(true) as DocumentFragment).querySelector('label')!;
    const select = label.querySelector('select')!;
    this.#label = label;
    this.append(label);
    select.value = themeOf(document.documentElement.dataset['theme']) ?? '';
    colourBars(themeOf(select.value));
    select.addEventListener('change', () => choose(themeOf(select.value)), { signal });
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key !== KEY) return;
      select.value = themeOf(newValue) ?? '';
      show(themeOf(newValue));
    };
    window.addEventListener('storage', follow, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#label?.remove();
    this.#label = undefined;
  }
}

function choose(theme: StoredTheme | undefined): void {
  show(theme);
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing still shows the theme on this page.
  }
}

function show(theme: StoredTheme | undefined): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  colourBars(theme);
}

/** The colours that the browser gives its own bars; each is remembered to find the way back. */
function colourBars(theme: StoredTheme | undefined): void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"][media]')];
  const own = (meta: HTMLMetaElement) => (meta.dataset['own'] ??= meta.content);
  const chosen = theme && metas.find(({ media }) => media.includes(theme));
  const colour = chosen && own(chosen);
  for (const meta of metas) meta.content = colour ?? own(meta);
}

customElements.define('theme-switch', ThemeSwitchElement);
