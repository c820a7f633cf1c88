import { formatDate } from '../../words/dates.ts';
import { heading, paragraph, text, type Block, type Document } from './document.ts';
import { STANCES, type Claim } from '../../model/claim.ts';
import type { Chapter, Filed } from '../../model/content.ts';
import { notesOf } from '../../site/notes.ts';
import { documentOf, noteOf } from './read-document.ts';
import type { Site } from '../../site/site.ts';

/** A whole chapter: standfirst, key figures, text and notes, without its title. */
export async function chapterDocument(site: Site, chapter: Filed<Chapter>): Promise<Document> {
  const sources = notesOf(chapter);
  const body = await documentOf(site, chapter, sources);
  const figures: Block = {
    type: 'list',
    ordered: false,
    items: chapter.keyFigures.map(({ value, label, sources: cited }) => [
      paragraph({ type: 'strong', children: [text(value)] }, text(` ${label}`), {
        type: 'notes',
        numbers: cited.map((id) => sources.indexOf(id) + 1),
      }),
    ]),
  };
  return { ...body, blocks: [paragraph(text(chapter.standfirst)), figures, ...body.blocks] };
}

const TITLES = {
  supports: 'claim.supports',
  contradicts: 'claim.contradicts',
  context: 'claim.contextual',
} as const;

/** A whole claim: verdict, finding, evidence on each side, without its statement. */
export function claimDocument(site: Site, claim: Claim): Document {
  const { t, tag } = site.locale;
  const sources = [...new Set(claim.evidence.map(({ source }) => source))];
  const evidence = STANCES.flatMap((stance): Block[] => {
    const entries = claim.evidence.filter((entry) => entry.stance === stance);
    if (entries.length === 0) return [];
    const items = entries.map(({ note, source }) => [
      paragraph(text(note), { type: 'notes', numbers: [sources.indexOf(source) + 1] }),
    ]);
    return [heading(2, t(TITLES[stance])), { type: 'list', ordered: false, items }];
  });
  const dates = [
    `${t('claim.confidence')}: ${t(`claim.confidence${capital(claim.confidence)}`)}`,
    `${t('claim.asOf')}: ${formatDate(claim.asOf, tag)}`,
    `${t('claim.checked')}: ${formatDate(claim.checked, tag)}`,
  ];
  return {
    blocks: [
      paragraph(
        { type: 'strong', children: [text(t(`verdict.${claim.verdict}`))] },
        text(`. ${claim.summary}`),
      ),
      ...(claim.quote ? [paragraph(text(`${t('claim.quoted')}: “${claim.quote}”`))] : []),
      heading(2, t('claim.finding')),
      paragraph(text(claim.finding)),
      ...(claim.thinEvidence ? [paragraph(text(claim.thinEvidence))] : []),
      ...(claim.context ? [heading(2, t('claim.context')), paragraph(text(claim.context))] : []),
      ...evidence,
      paragraph(text(`${dates.join('. ')}.`)),
    ],
    notes: sources.map((id) => noteOf(site, id)),
    notesTitle: t('chapter.notes'),
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
