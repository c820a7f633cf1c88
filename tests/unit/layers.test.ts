import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldersImported } from '../house/imports.ts';

/** Facts flow one way: each folder may import from itself and from those named here. */
const REACH: Record<string, readonly string[]> = {
  model: [],
  wire: [],
  words: ['model'],
  draw: ['model', 'words', 'wire'],
  read: ['model', 'words', 'draw'],
  site: ['model', 'words', 'wire', 'draw', 'read'],
  publish: ['model', 'words', 'wire', 'draw', 'read', 'site'],
  client: ['wire'],
  components: ['model', 'words', 'wire', 'draw', 'read', 'site', 'publish', 'client'],
  layouts: ['words', 'draw', 'read', 'site', 'publish', 'components', 'client', 'styles'],
  pages: ['model', 'words', 'read', 'site', 'publish', 'components', 'layouts'],
  tools: ['model', 'words', 'draw', 'read', 'site'],
};

/** Imports of a file that go against the flow, as "file → folder". */
const strays = (file: string, text: string): string[] =>
  foldersImported(file, text)
    .filter((to) => (to in REACH || to === 'styles') && !REACH[file.split('/')[1]!]!.includes(to))
    .map((to) => `${file} → ${to}`);

describe('the order of folders', () => {
  it.each(Object.keys(REACH))('lets src/%s import only what lies below it', (layer) => {
    const found = globSync(`src/${layer}/**/*.{ts,astro}`).flatMap((file) =>
      strays(file, readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('has a rule for every folder of src but the styles', () => {
    const folders = globSync('src/*/')
      .map((path) => path.split('/')[1])
      .filter((name) => name !== 'styles');
    expect(folders.sort()).toEqual(Object.keys(REACH).sort());
  });

  it.each([
    ['src/draw/a.ts', "import { x } from '../read/b.ts';", 'read'],
    ['src/client/deep/a.ts', "import {\n  x,\n  y,\n} from '../../model/b.ts';", 'model'],
    ['src/model/a.ts', "const b = await import('../pages/b.ts');", 'pages'],
    ['src/words/a.ts', "export * from '../site/b.ts';", 'site'],
  ])('catches a stray import in %s', (file, text, to) => {
    expect(strays(file, text)).toEqual([`${file} → ${to}`]);
  });

  it('lets client code take types and functions of wire, which is made for it', () => {
    expect(strays('src/client/a.ts', "import { x } from '../wire/view.ts';")).toEqual([]);
  });
});
