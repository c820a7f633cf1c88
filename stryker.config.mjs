/** Pure folders, and what browsers are told: where a wrong decision would show in no build. */
const FOLDERS = ['src/wire', 'src/words', 'src/draw', 'src/model/rules', 'src/tools/hosting'];

// `npm run test:mutants`: changes the code in small ways, one at a time, and says which changes no unit test
// notices. `-- --mutate 'src/wire/**/*.ts'` tries one folder. What was tried before is kept and not tried again.
export default {
  mutate: FOLDERS.map((folder) => `${folder}/**/*.ts`),
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
