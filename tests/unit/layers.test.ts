import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesImported } from '../house/imports.ts';

/** Facts flow one way: each folder may import from itself and from those named here, or parts of those. */
const REACH: Record<string, readonly string[]> = {
  model: [],
  wire: [],
  words: ['model'],
  draw: ['model', 'words', 'wire'],
  read: ['model', 'words', 'draw'],
  site: ['model', 'words', 'wire', 'draw', 'read'],
  publish: ['model', 'words', 'wire', 'draw', 'read', 'site'],
  // How labels are laid out is the same in the build and in the browser.
  client: ['wire', 'draw/label'],
  components: ['model', 'words', 'wire', 'draw', 'read', 'site', 'publish', 'client'],
  layouts: ['words', 'draw', 'read', 'site', 'publish', 'components', 'client', 'styles'],
  pages: ['model', 'words', 'read', 'site', 'publish', 'components', 'layouts'],
  tools: ['model', 'words', 'draw', 'read', 'site'],
};

/** Imports of a file that go against the flow, as "file → folder". */
const strays = (file: string, text: string): string[] =>
  filesImported(file, text)
    .map((path) => ({ path, to: path.split('/')[0]! }))
    .filter(({ to }) => to in REACH || to === 'styles')
    .filter(
      ({ path }) => !REACH[file.split('/')[1]!]!.some((part) => `${path}/`.startsWith(`${part}/`)),
    )
    .map(({ to }) => `${file} → ${to}`);

/** Files of src/draw/label that the browser takes: what is drawn with what belongs to the build. */
const BROWSER_FILES = ['box', 'layout', 'other-sides', 'place'];

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

  it('lets client code take types and functions of wire, and the layout of labels', () => {
    expect(strays('src/client/a.ts', "import { x } from '../wire/view.ts';")).toEqual([]);
    expect(strays('src/client/a.ts', "import { x } from '../draw/label/box.ts';")).toEqual([]);
    expect(strays('src/client/a.ts', "import { x } from '../draw/style.ts';")).toEqual([
      'src/client/a.ts → draw',
    ]);
  });

  it('keeps the tables of styles out of what the browser takes of the layout of labels', () => {
    const taken = globSync('src/client/**/*.ts')
      .flatMap((file) => filesImported(file, readFileSync(file, 'utf8')))
      .filter((path) => path.startsWith('draw/'));
    expect(
      [...new Set(taken)].filter((path) => !BROWSER_FILES.includes(basename(path, '.ts'))),
    ).toEqual([]);
    for (const name of BROWSER_FILES)
      expect(readFileSync(`src/draw/label/${name}.ts`, 'utf8')).not.toMatch(/style\.ts|scene\.ts/);
  });
});
