import type { Work } from '../model/works.ts';

/** What a page is about: a work, the data as a whole, or nothing but itself. */
export type Subject = Work | { kind: 'data'; id: 'ledger' } | { kind: 'page'; id: string };

/** The data as a whole, in the version that the site offers. */
export const DATA = { kind: 'data', id: 'ledger' } as const;

/** A page that no record stands behind, by its name: "maps" is /maps/. */
export const page = (id: string) => ({ kind: 'page', id }) as const;
export const HOME = page('home');
/** What a server answers with where there is no page. */
export const NOT_FOUND = page('404');

/** Does the subject stand for itself, with a card, a citation and a date of its own? */
export const isWork = (subject: Subject): subject is Work => 'record' in subject;

/** What has a citation. */
export type CitedSubject = Work | typeof DATA;
export const isCited = (subject: Subject): subject is CitedSubject => subject.kind !== 'page';
