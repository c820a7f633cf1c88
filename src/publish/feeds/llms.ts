import { heading, paragraph, text, type Block } from '../text/document.ts';
import { toMarkdown } from '../text/markdown.ts';
import { chapters } from '../../site/chapters.ts';
import { claimsByVerdict } from '../../site/claims.ts';
import { mapDefinitions } from '../../site/maps.ts';
import type { Site } from '../../site/site.ts';

/** What the site holds, for programs that read text: https://llmstxt.org/ */
export function llmsText(site: Site): string {
  const { t } = site.locale;
  const entry = (title: string, url: string, words: string): Block[] => [
    paragraph({ type: 'link', url, children: [text(title)] }, text(`: ${words}`)),
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
