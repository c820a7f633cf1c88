import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { flowchartOf, withDrawing } from '../../house/drawing.ts';
import { graphOf, violationsIn } from '../../house/graph.ts';
import { FOLDERS } from '../../house/rules.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** The imports of a project with these files below src. */
function graphWith(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  made.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'src', file)), { recursive: true });
    writeFileSync(join(root, 'src', file), text);
  }
  return graphOf(root);
}

describe('the table of folders', () => {
  const names = Object.keys(FOLDERS);

  it('has a row for every folder of src', () => {
    const folders = globSync('src/*/').map((path) => path.split('/')[1]);
    expect([...names].sort()).toEqual(folders.sort());
  });

  it.each(Object.entries(FOLDERS))('lets %s import only from rows above', (name, below) => {
    const folders = below.map((path) => path.split('/')[0]);
    expect(names.slice(0, names.indexOf(name))).toEqual(expect.arrayContaining(folders));
  });
});

describe('the check of imports', () => {
  const read = { 'read/b.ts': 'export type T = 1; export const x = 1;' };

  it.each([
    ['an import of a folder above', 'draw/a.ts', "import { x } from '../read/b.ts';"],
    ['one that is exported again', 'words/a.ts', "export * from '../read/b.ts';"],
    ['one that waits', 'model/a.ts', "const b = await import('../read/b.ts');"],
    ['one of a type', 'wire/a.ts', "import type { T } from '../read/b.ts';"],
    ['one in a type', 'client/deep/a.ts', "export type A = import('../../read/b.ts').T;"],
    ['one in the head of a component', 'draw/A.astro', "---\nimport '../read/b.ts';\n---\n<p></p>"],
    ['one in its script', 'draw/A.astro', "<p></p><script>\n  import '../read/b.ts';\n</script>"],
  ])('finds %s', async (_, file, text) => {
    const [folder] = file.split('/');
    expect(violationsIn(await graphWith({ ...read, [file]: text }))).toEqual([
      `src/${file} → src/read/b.ts: ${folder} imports only from folders below it`,
    ]);
  });

  it.each([
    ['files in a ring, even of types', "import './b.ts';", "import type {} from './a.ts';"],
    ['Node in what readers are sent', "import 'node:fs';", ''],
    ['a package that builds do not have', "import 'vitest';", ''],
  ])('finds %s', async (_, a, b) => {
    const graph = await graphWith({ 'wire/a.ts': a, 'wire/b.ts': b });
    expect(violationsIn(graph)).toHaveLength(1);
  });

  it('finds parts of publish in a ring, where no file is in one', async () => {
    const graph = await graphWith({
      'publish/cite/a.ts': "import '../feeds/a.ts';",
      'publish/cite/b.ts': '',
      'publish/feeds/a.ts': '',
      'publish/feeds/b.ts': "import '../cite/b.ts';",
    });
    expect(violationsIn(graph)[0]).toBe(
      'src/publish/cite → src/publish/feeds → src/publish/cite: folders do not import each other in a ring',
    );
  });

  it.each([
    ['an import of a folder below', 'pages/a.ts', "import { x } from '../read/b.ts';"],
    ['types of a package for developers', 'read/a.ts', "import type { KnipConfig } from 'knip';"],
    ['such a package in a tool that runs on request', 'tools/geo-build/a.ts', "import 'vitest';"],
  ])('lets through %s', async (_, file, text) => {
    expect(violationsIn(await graphWith({ ...read, [file]: text }))).toEqual([]);
  });
});

describe('the drawing of the house', () => {
  it('has an arrow to each folder that no longer way leads to', async () => {
    const graph = await graphWith({
      'pages/a.ts': "import '../site/b.ts'; import '../model/c.ts';",
      'site/b.ts': "import '../model/c.ts';",
      'model/c.ts': '',
    });
    expect(flowchartOf(graph)).toBe('flowchart TD\n  pages --> site\n  site --> model\n');
  });

  it('takes the place of the one before', () => {
    expect(withDrawing('a\n```mermaid\nold\n```\nb', 'new\n')).toBe('a\n```mermaid\nnew\n```\nb');
  });
});
