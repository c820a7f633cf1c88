import { inLanguage, parseEmbedParams } from '../../wire/embed-params.ts';

/** Runs in the head, before anything is drawn: the style sheet and the map read what is set here. */
const root = document.documentElement;
const params = parseEmbedParams(location.search);
const alternates = Object.fromEntries(
  [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')].map(({ hreflang, href }) => [
    hreflang,
    href,
  ]),
);
const other = inLanguage(params, root.lang, alternates);
if (other !== undefined) location.replace(other + location.search + location.hash);
if (params.theme !== 'auto') root.dataset['theme'] = params.theme;
root.toggleAttribute('data-static', params.static);
root.toggleAttribute('data-plain', params.plain);
