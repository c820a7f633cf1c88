import { defineMiddleware } from 'astro:middleware';
import { localeParam } from './site/paths.ts';
import { sites } from './site/sites.ts';

/** Gives every page and component the site in the page's language, as Astro.locals.site. */
export const onRequest = defineMiddleware(({ params, locals }, next) => {
  const [first, ...others] = sites();
  locals.site = others.find((each) => localeParam(each) === params['locale']) ?? first!;
  return next();
});
