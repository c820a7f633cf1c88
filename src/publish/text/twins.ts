import { formatDate } from '../../words/dates.ts';
import type { WorkOf } from '../../model/works.ts';
import type { Site } from '../../site/site.ts';
import { toMarkdown } from './markdown.ts';
import { heading, link, paragraph, text } from './nodes.ts';
import { chapterDocument, claimDocument } from './work-documents.ts';
import { workFacts } from '../../site/works.ts';

/** The same text as a chapter's or claim's page, in Markdown. */
export async function markdownTwin(
  site: Site,
  subject: WorkOf<'chapter'> | WorkOf<'claim'>,
): Promise<string> {
  const { t, tag } = site.locale;
  const { blocks, notes } =
    subject.kind === 'chapter'
      ? await chapterDocument(site, subject.record)
      : claimDocument(site, subject.record);
  const title = subject.kind === 'chapter' ? subject.record.title : subject.record.statement;
  const from = t('twin.from', {
    site: t('site.name'),
    date: formatDate(workFacts(site, subject).modified, tag),
    licence: site.content.licences['cc-by'].name,
  });
  const url = site.url(subject);
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
