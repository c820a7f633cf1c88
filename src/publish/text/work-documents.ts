import { formatDate } from '../../words/dates.ts';
import type { BlockContent, Paragraph } from 'mdast';
import { STANCES, type Claim } from '../../model/claim.ts';
import type { Chapter, Filed } from '../../model/content.ts';
import { claimsIn } from '../../site/mentions.ts';
import { notesOf } from '../../site/notes.ts';
import {
  heading,
  link,
  list,
  paragraph,
  reference,
  strong,
  text,
  type PlainText,
} from './nodes.ts';
import { noteOf, plainText } from './plain-text.ts';
import type { Site } from '../../site/site.ts';

/** A whole chapter: standfirst, key figures, text and notes, without its title. */
export async function chapterDocument(site: Site, chapter: Filed<Chapter>): Promise<PlainText> {
  const sources = notesOf(chapter);
  const body = await plainText(site, chapter, sources);
  const figures = list(
    chapter.keyFigures.map(({ value, label, sources: cited }) => [
      paragraph(
        strong(value),
        text(` ${label}`),
        ...cited.map((id) => reference(sources.indexOf(id) + 1)),
      ),
    ]),
  );
  const blocks = [paragraph(text(chapter.standfirst)), figures, ...body.blocks];
  return { ...body, blocks: [...blocks, ...statements(site, chapter)] };
}

/** How the article's statements fare that a chapter marks. */
function statements(site: Site, chapter: Chapter): BlockContent[] {
  const { t } = site.locale;
  const claims = claimsIn(site, chapter).map(({ id, statement, verdict }) => [
    paragraph(
      link(site.url({ kind: 'claim', id }), text(statement)),
      text(` ${t(`verdict.${verdict}`)}.`),
    ),
  ]);
  if (claims.length === 0) return [];
  return [heading(2, t('chapter.statements')), articleLine(site), list(claims)];
}

const TITLES = {
  supports: 'claim.supports',
  contradicts: 'claim.contradicts',
  context: 'claim.contextual',
} as const;

/** A whole claim: verdict, finding, evidence on each side, without its statement. */
export function claimDocument(site: Site, claim: Claim): PlainText {
  const { t, tag } = site.locale;
  const sources = [...new Set(claim.evidence.map(({ source }) => source))];
  const evidence = STANCES.flatMap((stance) => {
    const entries = claim.evidence.filter((entry) => entry.stance === stance);
    if (entries.length === 0) return [];
    const items = entries.map(({ note, source }) => [
      paragraph(text(note), reference(sources.indexOf(source) + 1)),
    ]);
    return [heading(2, t(TITLES[stance])), list(items)];
  });
  const dates = [
    `${t('claim.confidence')}: ${t(`claim.confidence${capital(claim.confidence)}`)}`,
    `${t('claim.asOf')}: ${formatDate(claim.asOf, tag)}`,
    `${t('claim.checked')}: ${formatDate(claim.checked, tag)}`,
  ];
  return {
    blocks: [
      paragraph(strong(t(`verdict.${claim.verdict}`)), text(`. ${claim.summary}`)),
      ...(claim.quote ? [paragraph(text(`${t('claim.quoted')}: “${claim.quote}”`))] : []),
      articleLine(site),
      heading(2, t('claim.finding')),
      paragraph(text(claim.finding)),
      ...(claim.thinEvidence ? [paragraph(text(claim.thinEvidence))] : []),
      ...(claim.context ? [heading(2, t('claim.context')), paragraph(text(claim.context))] : []),
      ...evidence,
      paragraph(text(`${dates.join('. ')}.`)),
    ],
    notes: sources.map((id, i) => noteOf(site, id, i + 1)),
    notesTitle: t('chapter.notes'),
  };
}

/** The article that a claim is taken from, with its address. */
function articleLine({ content, locale: { t } }: Site): Paragraph {
  const { title, outlet, outletKind, url } = content.checkedArticle;
  return paragraph(
    text(`${t('article.label')} `),
    link(url, text(title)),
    text(`, ${outlet}, ${outletKind}.`),
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
