import { defineMiddleware } from 'astro:middleware';
import { keepTogetherInPage } from './words/keep-together.ts';
import { keeperFor } from './site/keepers.ts';
import { DEFAULT_LOCALE, localeOf, locales } from './read/locales.ts';

/** Pages get their no-break spaces as they are drawn: content and data keep plain ones. */
export const onRequest = defineMiddleware(async ({ currentLocale = DEFAULT_LOCALE }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const locale = localeOf(locales().has(currentLocale) ? currentLocale : DEFAULT_LOCALE);
  const html = keepTogetherInPage(await response.text(), keeperFor(locale));
  return new Response(html, response);
});
