import { CITATION_FILES, citationFile, type CitationEnding } from './write.ts';
import { citationRecord } from './cite.ts';
import { localePaths, type Locale } from '../../read/locales.ts';
import type { CitedSubject } from '../../site/subject.ts';
import { workPaths, type WorkKind } from '../../site/work-paths.ts';

export type CitationProps = {
  locale: Locale;
  subject: CitedSubject;
  ending: CitationEnding;
  type: string;
};

/** One static path for each form of the citation of each record of a kind. */
export const citationPaths = (kind: WorkKind) => inEachForm(workPaths(kind));

/** The same for the data as a whole. */
export const dataCitationPaths = () =>
  inEachForm(
    localePaths().map(({ params, props }) => ({
      params,
      props: { ...props, subject: { kind: 'data' as const } },
    })),
  );

const inEachForm = <P extends object, Q extends object>(paths: { params: P; props: Q }[]) =>
  paths.flatMap(({ params, props }) =>
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
