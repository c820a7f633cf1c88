import { SEARCH_KINDS, type SearchHit, type SearchKind } from '../../wire/search-terms.ts';

/** Interface texts that results need. */
export type ResultTexts = { all: string; kinds: Record<SearchKind, string> };

/** How many of a kind are shown before someone asks for more. */
const FIRST = 5;

/** Draws hits as one section for each kind, in the order of the kinds. */
export function drawResults(hits: readonly SearchHit[], texts: ResultTexts): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const kind of SEARCH_KINDS) {
    const ofKind = hits.filter((hit) => hit.kind === kind);
    if (ofKind.length > 0) fragment.append(group(texts.kinds[kind], ofKind, texts));
  }
  return fragment;
}

function group(title: string, hits: readonly SearchHit[], texts: ResultTexts): HTMLElement {
  const section = element('section', 'result-group');
  const heading = element('h2', '', title);
  heading.append(' ', element('span', 'count', String(hits.length)));
  const list = document.createElement('ol');
  list.append(...hits.slice(0, FIRST).map(item));
  section.append(heading, list);
  if (hits.length > FIRST) section.append(more(list, hits, texts));
  return section;
}

/** The button that shows the rest; the first new result takes the focus that the button had. */
function more(list: HTMLElement, hits: readonly SearchHit[], { all }: ResultTexts): HTMLElement {
  const button = element('button', 'more', all.replace('{n}', String(hits.length)));
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    const rest = hits.slice(FIRST).map(item);
    list.append(...rest);
    button.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  return button;
}

function item({ title, within, address, excerpt }: SearchHit): HTMLElement {
  const entry = document.createElement('li');
  const link = element('a', '', title);
  link.setAttribute('href', address);
  entry.append(link);
  if (within) entry.append(element('p', 'result-within', within));
  if (excerpt) entry.append(element('p', 'result-text', excerpt));
  return entry;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
