import type { Node, Publisher } from '../format/json-ld/node.ts';
import { breadcrumbs, organization, website } from '../format/json-ld/site.ts';
import { article, claimReview, dataset, map, type Work } from '../format/json-ld/work.ts';
import { LICENCE } from './licence.ts';
import { ledger } from './ledger.ts';
import type { Locale } from './locales.ts';
import { localUrl, pictureOf } from './page-head.ts';
import { fullAddress } from './site.ts';
import { isWork, subjectOf, type WorkSubject } from './subject.ts';
import { workFacts } from './works.ts';

/** What a page is in the words of schema.org: the site, the way to the page, and the work on it. */
export async function structuredData(
  page: { address: string; title: string },
  locale: Locale,
): Promise<Node[]> {
  const site = publisher(locale);
  const subject = subjectOf(page.address);
  const base = [organization(site), website(site)];
  if (subject.kind === 'home') return base;
  const way = [
    ...wayTo(subject.kind, locale),
    { name: page.title, url: localUrl(page.address, locale) },
  ];
  const list = breadcrumbs([{ name: site.name, url: site.home }, ...way]);
  return isWork(subject) ? [...base, list, await workNode(subject, site, locale)] : [...base, list];
}

const publisher = (locale: Locale): Publisher => ({
  home: localUrl('/', locale),
  name: locale.t('site.name'),
  description: locale.t('site.tagline'),
  logo: fullAddress('/icon-512.png'),
  method: localUrl('/method/', locale),
  corrections: localUrl('/corrections/', locale),
  licence: LICENCE.url,
  terms: localUrl('/about/', locale),
  language: locale.tag,
});

/** The list that a work stands in, where it has a page. */
function wayTo(kind: string, locale: Locale): { name: string; url: string }[] {
  const lists: Record<string, string> = { claim: '/claims/', map: '/maps/' };
  const address = lists[kind];
  return address ? [{ name: locale.t(`nav.${kind}s`), url: localUrl(address, locale) }] : [];
}

async function workNode(subject: WorkSubject, site: Publisher, locale: Locale): Promise<Node> {
  const facts = workFacts(subject, locale);
  const work: Work = {
    ...facts,
    url: localUrl(facts.address, locale),
    image: await pictureOf(facts.address, locale),
  };
  switch (subject.kind) {
    case 'chapter': {
      const { standfirst, shortTitle, outline } = subject.record;
      return article(
        { ...work, abstract: standfirst, section: shortTitle, words: outline.words },
        site,
      );
    }
    case 'claim': {
      const { statement, verdict, finding } = subject.record;
      return claimReview(
        { ...work, statement, verdict, finding, word: locale.t(`verdict.${verdict}`) },
        site,
      );
    }
    case 'map':
      return map({ ...work, credits: subject.record.credits }, site);
    case 'chart':
      return dataset({ ...work, variables: variablesOf(subject.record), downloads: [] }, site);
  }
}

const variablesOf = ({ series }: { series: readonly string[] }) =>
  series.map((id) => ledger().series.get(id)!).map(({ title, unit }) => ({ name: title, unit }));
