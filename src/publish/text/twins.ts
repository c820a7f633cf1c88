import { formatDate } from '../../words/dates.ts';
import { LICENCE } from '../../site/licence.ts';
import type { Locale } from '../../read/locales.ts';
import { localUrl } from '../../site/local-url.ts';
import type { WorkSubject } from '../../site/subject.ts';
import { toMarkdown } from './markdown.ts';
import { heading, link, paragraph, text } from './nodes.ts';
import { chapterDocument, claimDocument } from './work-documents.ts';
import { workFacts } from '../../site/works.ts';

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
        children: [text(`${from} `), link(url, text(url))],
      }),
      ...blocks,
    ],
    notes,
  });
}
