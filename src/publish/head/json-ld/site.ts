import { publisherId, websiteId, type Node, type Publisher } from './node.ts';

/** Who publishes the site, with what binds it. */
export const organization = (site: Publisher): Node => ({
  '@type': 'Organization',
  ...publisherId(site),
  name: site.name,
  url: site.home,
  logo: { '@type': 'ImageObject', url: site.logo, width: 512, height: 512 },
  publishingPrinciples: site.method,
  correctionsPolicy: site.corrections,
});

export const website = (site: Publisher): Node => ({
  '@type': 'WebSite',
  ...websiteId(site),
  name: site.name,
  description: site.description,
  url: site.home,
  inLanguage: site.language,
  license: site.licence,
  publisher: publisherId(site),
});

/** The way from the home page to a page: names and full addresses, the page itself last. */
export const breadcrumbs = (way: readonly { name: string; url: string }[]): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(({ name, url }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: url,
  })),
});
