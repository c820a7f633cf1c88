import { addressOf } from '../../words/addresses.ts';
import { heading, paragraph, text, type Block } from '../text/document.ts';
import { toMarkdown } from '../text/markdown.ts';
import { chapters } from '../../site/chapters.ts';
import { claimsByVerdict } from '../../site/claims.ts';
import type { Locale } from '../../read/locales.ts';
import { mapDefinitions } from '../../site/maps.ts';
import { localUrl } from '../../site/local-url.ts';

/** What the site holds, for programs that read text: https://llmstxt.org/ */
export function llmsText(locale: Locale): string {
  const { t } = locale;
  const entry = (title: string, address: string, words: string): Block[] => [
    paragraph(
      { type: 'link', url: localUrl(address, locale), children: [text(title)] },
      text(`: ${words}`),
    ),
  ];
  const list = (items: Block[][]): Block => ({ type: 'list', ordered: false, items });
  return toMarkdown({
    notes: [],
    blocks: [
      heading(1, t('site.name')),
      { type: 'quote', children: [paragraph(text(t('site.tagline')))] },
      paragraph(text(t('llms.lead'))),
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
