import { WORKS, worksOf, type WorkKind, type WorkOf } from '../model/works.ts';
import type { Site } from './site.ts';

/** Folder of a language below src/pages/[...locale]/; the first one has none. */
export const localeParam = ({ first, locale }: Site): string | undefined =>
  locale.tag === first.locale.tag ? undefined : locale.tag;

/** One static path for each language. */
export const localePaths = (
  sites: readonly Site[],
): { params: { locale: string | undefined }; props: { site: Site } }[] =>
  sites.map((site) => ({ params: { locale: localeParam(site) }, props: { site } }));

/** One static path for each language that has a page of its own for a text. */
export const textPaths = (sites: readonly Site[], id: string) =>
  localePaths(sites.filter(({ has }) => has({ kind: 'page', id })));

/** One static path for each record of a kind, in each language that has a page for it. */
export const workPaths = <K extends WorkKind>(sites: readonly Site[], kind: K) =>
  localePaths(sites).flatMap(({ params, props: { site } }) =>
    worksOf(kind, site.content)
      .filter((subject) => site.has(subject))
      .map((subject) => ({
        params: { ...params, kind: WORKS[kind].folder, id: subject.id },
        props: { site, subject },
      })),
  );

/** What a page or file of a work is given. */
export type WorkProps<K extends WorkKind> = { site: Site; subject: WorkOf<K> };
