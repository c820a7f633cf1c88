import { localePaths, workPaths } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { DATA, type CitedSubject } from '../../site/subject.ts';
import { citationRecord } from './cite.ts';
import { CITATION_FILES, citationFile, type CitationEnding } from './write.ts';

export type CitationProps = {
  site: Site;
  subject: CitedSubject;
  ending: CitationEnding;
  type: string;
};

/** One static path for each form of the citation of each work. */
export const citationPaths = (sites: readonly Site[]) =>
  (['chapter', 'claim', 'map', 'chart'] as const).flatMap((kind) =>
    inEachForm(workPaths(sites, kind)),
  );

/** The same for the data as a whole. */
export const dataCitationPaths = (sites: readonly Site[]) =>
  inEachForm(localePaths(sites)).map(({ params, props }) => ({
    params,
    props: { ...props, subject: DATA },
  }));

const inEachForm = <P extends object, Q extends object>(
  paths: readonly { params: P; props: Q }[],
) =>
  paths.flatMap(({ params, props }) =>
    CITATION_FILES.map(({ ending, type }) => ({
      params: { ...params, ending },
      props: { ...props, ending, type },
    })),
  );

/** A citation as a file. */
export const citationResponse = ({ site, subject, ending, type }: CitationProps): Response =>
  new Response(citationFile(citationRecord(site, subject), ending), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
