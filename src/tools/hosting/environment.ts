/** The variables that may change a build, each with what it says; README, "Put it on a server", has the same list. */
export const VARIABLES = {
  SITE_URL: 'full address of the host, for canonical links',
  BASE_PATH: 'path below which the site stands on its host',
  OUT_DIR: 'folder that the site is written to',
  SOURCE_DATE_EPOCH: 'second of the day that dates are checked against',
  PRECOMPRESS: '1 writes brotli and gzip files beside all text',
  OFFLINE: 'off removes what readers keep for reading without a network',
  CONTACT_URL: 'mail address or https address of a form where readers report a mistake',
  REPOSITORY_URL: 'https address of the repository, named where there is no CONTACT_URL',
  PDF: '1 makes a PDF of each chapter, map and chart',
  CHROME_PATH: 'the Chromium that prints them',
} as const;

/** Where programs, homes and spare room are on this machine, and how its terminal shows colours. */
const OF_THE_MACHINE = [
  ...['PATH', 'HOME', 'TMPDIR', 'TERM', 'NO_COLOR', 'FORCE_COLOR'],
  ...['Path', 'SystemRoot', 'USERPROFILE', 'LOCALAPPDATA', 'TEMP', 'TMP'], // Windows
];

/** The same on every machine. */
const FIXED = {
  TZ: 'UTC',
  LC_ALL: 'C.UTF-8',
  ASTRO_TELEMETRY_DISABLED: '1',
  // The allocator of the bundler and the renderer, mimalloc, keeps what they have freed: at 1,000
  // chapters a gigabyte that nothing uses again.
  MIMALLOC_PURGE_DELAY: '0',
};

/**
 * What a build may know of the environment it is started in. Astro and Vite let many a variable stand in
 * for a setting (SITE, BASE_URL, NODE_ENV, NODE_OPTIONS); none but those listed above gets through.
 * A variable that is set to nothing counts as not set.
 */
export const buildEnvironment = (
  all: Record<string, string | undefined>,
): Record<string, string> => ({
  ...Object.fromEntries(
    [...OF_THE_MACHINE, ...Object.keys(VARIABLES)].flatMap((name) =>
      all[name] ? [[name, all[name]]] : [],
    ),
  ),
  ...FIXED,
});
