import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslRecord } from './record.ts';
import { chicago, mla, type Run } from './styles.ts';

// Letters such as ə would be lost; every reader of BibTeX takes UTF-8 today.
const bibtex = plugins.config.get('@bibtex') as { format: Record<string, boolean> };
Object.assign(bibtex.format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/**
 * APA without its rules for sorting a list, which the library reads anew for each citation and never
 * lets go of: with them each work costs 100 kB of memory until the end of the build.
 */
const APA = 'apa-alone';
type Styles = { get(name: string): string; add(name: string, xml: string): void };
const { styles } = plugins.config.get('@csl') as { styles: Styles };
styles.add(APA, styles.get('apa').replace(/<sort>.*?<\/sort>/gs, ''));

/** Files that hold the citation of a work, for reference managers. */
export const CITATION_FILES = [
  { ending: 'bib', name: 'BibTeX', type: 'application/x-bibtex' },
  { ending: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { ending: 'json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const;
export type CitationEnding = (typeof CITATION_FILES)[number]['ending'];

/** The citation of a work as the text of a file. */
export function citationFile(record: CslRecord, ending: CitationEnding): string {
  if (ending === 'json') return `${JSON.stringify([record], undefined, 2)}\n`;
  if (ending === 'ris') return ris(record);
  return `${new Cite([forTex(record)]).format('bibtex').trim()}\n`;
}

/** The library escapes either all that is not ASCII, and loses letters, or nothing at all. */
const forTex = (record: CslRecord): CslRecord => ({
  ...record,
  title: escapeTex(record.title),
  author: record.author.map(({ literal }) => ({ literal: escapeTex(literal) })),
  publisher: escapeTex(record.publisher),
  // The fields of BibTeX have no place for a version.
  ...(record.version !== undefined && { note: `Version ${record.version}` }),
});
const escapeTex = (text: string): string => text.replace(/[&%$#_{}]/g, String.raw`\$&`);

/**
 * The library breaks titles after 70 characters, even within a word, and few programs put them
 * together; it cuts ids after 20, which would make two of one.
 */
const ris = (record: CslRecord): string =>
  `${new Cite([record])
    .format('ris')
    .trim()
    .replace(/\n(?![A-Z][A-Z\d] {2}-)/g, '')
    .replace(/^ID {2}- .*$/m, `ID  - ${record.id}`)
    .replace(/ER {2}-$/, 'ER  - ')}\n`;

/** The citation of a work as readers write it. */
export const citationTexts = (record: CslRecord): { style: string; runs: Run[] }[] => [
  { style: 'APA', runs: apa(record) },
  { style: 'MLA', runs: mla(record) },
  { style: 'Chicago', runs: chicago(record) },
];

/** After the APA manual, 7th edition: the site is not named again where it is the author. */
function apa(record: CslRecord): Run[] {
  const html = new Cite([{ ...record, 'container-title': undefined, publisher: undefined }])
    .format('bibliography', { template: APA, lang: 'en-US', format: 'html', nosort: true })
    .replace(/<(?!\/?i>)[^>]*>/g, '')
    .trim();
  return html.split(/(<i>.*?<\/i>)/).flatMap((part) => {
    const italic = part.startsWith('<i>');
    const text = decode(part.replace(/<\/?i>/g, ''));
    return text === '' ? [] : [{ text, ...(italic && { italic }) }];
  });
}

const SIGNS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#60': '<',
  '#62': '>',
};
const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => SIGNS[name] ?? whole);
