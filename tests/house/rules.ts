import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The folders of src, lowest first, each with those that it may import from. */
export const FOLDERS: Record<string, readonly string[]> = {
  styles: [],
  model: [],
  wire: [],
  words: ['model', 'wire'],
  draw: ['model', 'words', 'wire'],
  read: ['model', 'words', 'wire', 'draw'],
  site: ['model', 'words', 'wire', 'draw', 'read'],
  publish: ['model', 'words', 'wire', 'draw', 'read', 'site'],
  // How labels are laid out is the same in the build and in the browser.
  client: ['wire', 'draw/label'],
  components: ['model', 'words', 'wire', 'draw', 'read', 'site', 'publish', 'client'],
  layouts: ['styles', 'model', 'words', 'draw', 'read', 'site', 'publish', 'components', 'client'],
  pages: ['model', 'words', 'read', 'site', 'publish', 'components', 'layouts'],
  tools: ['model', 'words', 'draw', 'read', 'site'],
};

const order = Object.entries(FOLDERS).map(([folder, below]): IForbiddenRuleType => ({
  name: `${folder} imports only from folders below it`,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/(?:${[folder, ...below].join('|')})/` },
}));

/** Tools that run on request and may use what only developers install. */
const ON_REQUEST = '^src/tools/(?:pdf-build|geo-build|authoring)/';

/** What no import may do, as dependency-cruiser reads it. */
export const RULES: IForbiddenRuleType[] = [
  ...order,
  {
    name: 'only pages and the middleware ask for the site that is built; all else is given it',
    from: { path: '^src/', pathNot: '^src/(?:pages/|middleware\\.ts$)' },
    to: { path: '^src/site/sites\\.ts$' },
  },
  {
    name: 'files do not import each other in a ring',
    from: {},
    to: { circular: true },
  },
  {
    name: 'folders do not import each other in a ring',
    scope: 'folder',
    from: { path: '^src/(?:[^/]+|(?:draw|publish)/[^/]+)$' },
    to: { circular: true },
  },
  {
    name: 'readers are sent nothing of Node',
    from: { path: '^src/(?:client|wire)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'a build uses only what "dependencies" names',
    from: { path: '^src/', pathNot: ON_REQUEST },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
    },
  },
];
