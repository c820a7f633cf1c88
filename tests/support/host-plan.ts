import type { Header } from '../../src/tools/hosting/headers.ts';
import type { Kind } from '../../src/tools/hosting/kind.ts';
import { MOST_INLINE } from '../../src/tools/hosting/set-apart.ts';

const says = (kind: Kind): Header[] => [['X-Kind', kind]];

/** Headers that say which kind a rule serves. */
export const headers: Record<Kind, Header[]> = {
  page: says('page'),
  embed: says('embed'),
  asset: says('asset'),
  worker: says('worker'),
  file: says('file'),
};

/** What hosts are told of a site under a path, with one address that moved. */
export const plan = {
  base: '/sub/',
  headers,
  files: [],
  redirects: [{ from: '/a.b/', to: '/new/' }],
};

/** Hashes of as many inline blocks as a policy has room for. */
export const hashes = {
  scripts: [`'sha256-${'a'.repeat(43)}='`],
  styles: Array.from(
    { length: MOST_INLINE - 1 },
    (_, i) => `'sha256-${String(i).padStart(43, 'b')}='`,
  ),
};
