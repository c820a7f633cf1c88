import type { Subject } from '../site/subject.ts';

/** The sections of the site: names are interface keys below "nav", kinds those of the works in them. */
export const SECTIONS = [
  { name: 'chapters', address: '/#chapters', kind: 'chapter' },
  { name: 'maps', address: '/maps/', kind: 'map' },
  { name: 'charts', address: '/charts/', kind: 'chart' },
  { name: 'timeline', address: '/timeline/' },
  { name: 'claims', address: '/claims/', kind: 'claim' },
  { name: 'sources', address: '/sources/' },
  { name: 'search', address: '/search/' },
] as const;
type Section = { name: string; kind?: string };

/** Is a page the list of a section, or about a work in it? */
export const isIn = ({ name, kind }: Section, subject: Subject): boolean =>
  subject.kind === 'page' ? subject.id === name : subject.kind === kind;

/** Pages about the site itself, for the footer. */
export const ABOUT = [
  { name: 'glossary', address: '/glossary/' },
  { name: 'data', address: '/data/' },
  { name: 'method', address: '/method/' },
  { name: 'corrections', address: '/corrections/' },
  { name: 'about', address: '/about/' },
] as const;
