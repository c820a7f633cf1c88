import { CITATION_FILES, citationFile, type CitationEnding } from '../format/citation/write.ts';
import { citationRecord } from './cite.ts';
import { workPaths, type WorkKind, type WorkProps } from './work-paths.ts';

export type CitationProps = WorkProps & { ending: CitationEnding; type: string };

/** One static path for each form of the citation of each record of a kind. */
export const citationPaths = (kind: WorkKind) =>
  workPaths(kind).flatMap(({ params, props }) =>
    CITATION_FILES.map(({ ending, type }) => ({
      params: { ...params, ending },
      props: { ...props, ending, type },
    })),
  );

/** A citation as a file. */
export const citationResponse = ({ subject, locale, ending, type }: CitationProps): Response =>
  new Response(citationFile(citationRecord(subject, locale), ending), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
