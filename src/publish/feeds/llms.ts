import { addressOf } from '../../words/addresses.ts';
import { toMarkdown } from '../text/markdown.ts';
import { heading, link, list, paragraph, quote, text } from '../text/nodes.ts';
import { chapters } from '../../site/chapters.ts';
import { articleNamed, checkedArticle } from '../../read/checked-article.ts';
import { claimsByVerdict } from '../../site/claims.ts';
import type { Locale } from '../../read/locales.ts';
import { mapDefinitions } from '../../site/maps.ts';
import { sourcesEnd } from '../../site/sources.ts';
import { localUrl } from '../../site/local-url.ts';

/** What the site holds, for programs that read text: https://llmstxt.org/ */
export function llmsText(locale: Locale): string {
  const { t } = locale;
  const end = sourcesEnd(locale);
  const { url } = checkedArticle();
  const entry = (title: string, address: string, words: string) => [
    paragraph(link(localUrl(address, locale), text(title)), text(`: ${words}`)),
  ];
  return toMarkdown({
    notes: [],
    blocks: [
      heading(1, t('site.name')),
      quote(paragraph(text(t('site.tagline')))),
      paragraph(
        text(`${t('llms.lead', { article: articleNamed(locale) })} `),
        link(url, text(url)),
      ),
      ...(end ? [paragraph(text(end))] : []),
      heading(2, t('nav.chapters')),
      list(
        chapters().map(({ id, title, description }) =>
          entry(title, `${addressOf('chapter', id)}index.md`, description),
        ),
      ),
      heading(2, t('nav.claims')),
      ...claimsByVerdict().flatMap(({ verdict, claims }) => [
        heading(3, t(`verdict.${verdict}`)),
        list(
          claims.map(({ id, statement, summary }) =>
            entry(statement, `${addressOf('claim', id)}index.md`, summary),
          ),
        ),
      ]),
      heading(2, t('nav.maps')),
      list(
        mapDefinitions().map(({ id, title, summary }) =>
          entry(title, addressOf('map', id), summary),
        ),
      ),
      heading(2, t('llms.optional')),
      list([
        entry(t('nav.method'), '/method/', t('method.lead')),
        entry(t('nav.corrections'), '/corrections/', t('corrections.lead')),
        entry(t('nav.about'), '/about/', t('about.lead')),
      ]),
    ],
  });
}
