/** The two builds that the tests read: at the top of a host and under a path. */
export const SITE_URL = 'https://example.org';
export const SITES = [
  {
    name: 'at the top',
    base: '/',
    folder: 'dist-test/root',
    home: 'dist-test/root',
    contact: 'corrections@example.org',
  },
  // Nobody can be reached there, so that its pages must not promise it.
  {
    name: 'under a path',
    base: '/sub/',
    folder: 'dist-test/sub/sub',
    home: 'dist-test/sub',
    contact: '',
  },
] as const;
/** The small content in two languages, built beside them. */
export const LANGUAGES = {
  base: '/',
  folder: 'dist-test/languages',
  home: 'dist-test/languages',
} as const;
export type TestSite = (typeof SITES)[number];
