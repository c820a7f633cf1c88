import { defineMiddleware } from 'astro:middleware';
import { keepTogetherInPage } from './words/keep-together.ts';
import { keeperFor } from './site/keepers.ts';
import { localeParam } from './site/paths.ts';
import { sites } from './site/sites.ts';

/**
 * Gives every page and component the site in the page's language, as Astro.locals.site. Pages get their
 * no-break spaces as they are drawn: content and data keep plain ones.
 */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
  const [first, ...others] = sites();
  const site = others.find((each) => localeParam(each) === params['locale']) ?? first!;
  locals.site = site;
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = keepTogetherInPage(await response.text(), keeperFor(site));
  return new Response(html, response);
});
