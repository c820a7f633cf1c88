import type { Header } from './headers.ts';
import type { Kind } from './kind.ts';

/** An old address and the one that took its place, both from the top of the site: "/chapters/oil/". */
export type Redirect = { from: string; to: string };

/** What every host has to be told, whatever its language. */
export type SitePlan = {
  /** Where the site stands on its host, with slashes at both ends: "/" or "/sub/". */
  base: string;
  headers: Record<Kind, readonly Header[]>;
  redirects: readonly Redirect[];
  /** Paths of all files from the top of the site, sorted: "chapters/energy/index.html". */
  files: readonly string[];
};

/** The path part of a redirect's address under the base: "/sub/chapters/oil/". */
export const under = (base: string, address: string): string => base + address.replace(/^\//, '');

/** An old address without its last slash, so that both spellings can be matched. */
export const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** A path as it stands in a regular expression. */
export const literally = (path: string): string => path.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
