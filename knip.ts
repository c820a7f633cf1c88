import type { KnipConfig } from 'knip';

/** What is started or read by its path, where no import leads to it. Each line says by what. */
const READ_BY_PATH = [
  'content/**/*.mdx', // src/content.config.ts, as collections
  '.remarkrc.mjs', // eslint.config.js, by its path
  'src/client/embed-host.ts', // src/pages/embed.js.ts, bundled for other sites
  'src/client/embedded-figure.ts', // src/pages/embed-element.js.ts, the same
  'src/client/embed/{apply-params,start-chart,start-map,tell-height}.ts', // src/layouts/Bare.astro, bundled into embeds
  'tests/bench/scale/pack.ts', // tests/bench/scale/scale.ts, as a process of its own
  'tests/mutants/vitest.config.ts', // stryker.config.mjs
  'tests/reproducible/elsewhere.ts', // tests/reproducible/reproducible.ts, loaded before a build
  'tests/support/count.mjs', // .ci/run
];

/** Packages whose files are read, not imported; each line says by what. */
const READ_AS_FILES = [
  '@fontsource-variable/source-sans-3', // src/publish/fonts/fonts.ts and card-fonts.ts cut fonts out of it
  '@fontsource-variable/source-serif-4', // the same
  '@osm_borders/maritime_10m', // src/tools/geo-build/build.ts, border lines
  'world-atlas', // src/tools/geo-build/build.ts, countries
  'leaflet', // tests/bench/rival-pages.ts, bundled from a text
  'maplibre-gl', // the same
  'pym.js', // tests/browser/embeds/heights.spec.ts, as a host's page loads it
  'schema-dts', // tests/support/schema-org.ts reads its declarations
];

/** `npm run check:unused`: no file, export or package may stand that nothing uses. */
export default {
  entry: READ_BY_PATH,
  ignoreBinaries: ['wrk'], // from the system, for npm run bench:server
  ignoreDependencies: READ_AS_FILES,
} satisfies KnipConfig;
