import { articleWords } from '../../words/article-words.ts';
import { toMarkdown } from '../text/markdown.ts';
import { heading, link, list, paragraph, quote, text } from '../text/nodes.ts';
import { chapters } from '../../site/chapters.ts';
import { claimsByVerdict } from '../../site/claims.ts';
import { mapDefinitions } from '../../site/maps.ts';
import { sourcesEnd } from '../../site/sources.ts';
import type { Site } from '../../site/site.ts';

/** What the site holds, for programs that read text: https://llmstxt.org/ */
export function llmsText(site: Site): string {
  const { t } = site.locale;
  const { checkedArticle } = site.content;
  const article = articleWords(checkedArticle, t);
  const end = sourcesEnd(site);
  const entry = (title: string, url: string, words: string) => [
    paragraph(link(url, text(title)), text(`: ${words}`)),
  ];
  return toMarkdown({
    notes: [],
    blocks: [
      heading(1, t('site.name')),
      quote(paragraph(text(t('site.tagline')))),
      paragraph(
        text(`${t('llms.lead', { article })} `),
        link(checkedArticle.url, text(checkedArticle.url)),
      ),
      ...(end ? [paragraph(text(end))] : []),
      heading(2, t('nav.chapters')),
      list(
        chapters(site).map(({ id, title, description }) =>
          entry(title, `${site.url({ kind: 'chapter', id })}index.md`, description),
        ),
      ),
      heading(2, t('nav.claims')),
      ...claimsByVerdict(site).flatMap(({ verdict, claims }) => [
        heading(3, t(`verdict.${verdict}`)),
        list(
          claims.map(({ id, statement, summary }) =>
            entry(statement, `${site.url({ kind: 'claim', id })}index.md`, summary),
          ),
        ),
      ]),
      heading(2, t('nav.maps')),
      list(
        mapDefinitions(site).map(({ id, title, summary }) =>
          entry(title, site.url({ kind: 'map', id }), summary),
        ),
      ),
      heading(2, t('llms.optional')),
      list([
        entry(t('nav.method'), site.url('/method/'), t('method.lead')),
        entry(t('nav.corrections'), site.url('/corrections/'), t('corrections.lead')),
        entry(t('nav.about'), site.url('/about/'), t('about.lead')),
      ]),
    ],
  });
}
