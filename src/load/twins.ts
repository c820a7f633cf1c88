import { heading, paragraph, text } from '../format/document/document.ts';
import { toMarkdown } from '../format/document/markdown.ts';
import { formatDate } from '../format/dates.ts';
import { LICENCE } from './licence.ts';
import type { Locale } from './locales.ts';
import { localUrl } from './local-url.ts';
import type { WorkSubject } from './subject.ts';
import { chapterDocument, claimDocument } from './work-documents.ts';
import { workFacts } from './works.ts';

/** The same text as a chapter's or claim's page, in Markdown. */
export async function markdownTwin(
  subject: Extract<WorkSubject, { kind: 'chapter' | 'claim' }>,
  locale: Locale,
): Promise<string> {
  const { t, tag } = locale;
  const facts = workFacts(subject, locale);
  const { blocks, notes } =
    subject.kind === 'chapter'
      ? await chapterDocument(subject.record, locale)
      : claimDocument(subject.record, locale);
  const title = subject.kind === 'chapter' ? subject.record.title : subject.record.statement;
  const from = t('twin.from', {
    site: t('site.name'),
    date: formatDate(facts.modified, tag),
    licence: LICENCE.id,
  });
  const url = localUrl(facts.address, locale);
  return toMarkdown({
    blocks: [
      heading(1, title),
      paragraph({
        type: 'emphasis',
        children: [text(`${from} `), { type: 'link', url, children: [text(url)] }],
      }),
      ...blocks,
    ],
    notes,
  });
}
