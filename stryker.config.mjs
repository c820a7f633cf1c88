/**
 * Pure folders, and what browsers are told: where a wrong decision would show in no build. Each with the
 * folders of tests that hold it; a run of one folder meets these only, and ends in a quarter of the time.
 */
const TESTS = {
  'src/wire': ['wire', 'properties'],
  'src/words': ['words'],
  'src/draw': ['draw'],
  'src/model/rules': ['model/rules'],
  'src/tools/hosting': ['tools'],
};

/** What `--mutate` names, or everything. */
const named = process.argv[process.argv.indexOf('--mutate') + 1] ?? '';
const tried = Object.keys(TESTS).filter((folder) => named.includes(folder));
const folders = tried.length > 0 ? tried : Object.keys(TESTS);
// Read by tests/mutants/vitest.config.ts, in processes of their own.
process.env.MUTANT_TESTS = [...new Set(folders.flatMap((folder) => TESTS[folder]))].join(',');

// `npm run test:mutants`: changes the code in small ways, one at a time, and says which changes no unit test
// notices. `-- --mutate 'src/wire/**/*.ts'` tries one folder. What was tried before is kept and not tried again.
export default {
  mutate: Object.keys(TESTS).map((folder) => `${folder}/**/*.ts`),
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  // The reasons and remedies of messages are text; what decides about them is not.
  mutator: { excludedMutations: ['StringLiteral'] },
  incremental: true,
  incrementalFile: '.cache/mutants.json',
  tempDirName: '.cache/mutants',
  ignorePatterns: ['/dist*', '/.cache', '/.astro', '/test-results', '/public'],
  concurrency: 2,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, skipFull: true },
  htmlReporter: { fileName: 'test-results/mutants.html' },
};
