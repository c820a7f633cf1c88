import type { Site } from '../../site/site.ts';
import type { Publisher } from './json-ld/node.ts';

/** The site as the publisher of what stands on it. */
export const publisherOf = ({ content, locale, url }: Site): Publisher => ({
  home: url('/'),
  name: locale.t('site.name'),
  description: locale.t('site.tagline'),
  logo: url('/icon-512.png'),
  method: url('/method/'),
  corrections: url('/corrections/'),
  licence: content.licences['cc-by'].url,
  terms: url('/about/'),
  language: locale.tag,
});
