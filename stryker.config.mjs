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
const tests = Object.entries(TESTS).flatMap(([folder, own]) =>
  tried.length === 0 || tried.includes(folder) ? own : [],
);
// Read by tests/mutants/runner.mjs, in processes of their own.
process.env.MUTANT_TESTS = [...new Set(tests)].join(',');
process.env.MUTANT_CODE = tried.length > 0 ? tried.join(',') : Object.keys(TESTS).join(',');

// `npm run test:mutants`: changes the code in small ways, one at a time, and says which changes no unit test
// notices. `-- --mutate 'src/wire/**/*.ts'` tries one folder. What was tried before is kept and not tried again.
export default {
  mutate: Object.keys(TESTS).map((folder) => `${folder}/**/*.ts`),
  plugins: ['./tests/mutants/runner.mjs'],
  testRunner: 'in-process',
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
