import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawHouse, floorsOf } from '../../house/draw.ts';
import { foldersImported, roomsOf, type Room } from '../../house/imports.ts';

const room = (name: string, imports: Record<string, number> = {}): Room => ({
  name,
  imports: new Map(Object.entries(imports)),
});

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A project with these files. */
function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  made.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

describe('the house in .github/docs', () => {
  it('is drawn as it is; else run "npm run docs"', () => {
    expect(readFileSync('.github/docs/house.svg', 'utf8')).toBe(drawHouse(roomsOf()));
  });

  it('has no line that leads upwards', () => {
    expect(readFileSync('.github/docs/house.svg', 'utf8')).not.toContain('class="way against"');
  });
});

describe('drawing the house', () => {
  it('changes when a folder imports from one more', () => {
    const files = {
      'src/geo/g.ts': '',
      'src/model/a.ts': '',
      'src/load/b.ts': "import '../model/a.ts';",
    };
    const more = { ...files, 'src/load/c.ts': "export * from '../geo/g.ts';" };
    expect(roomsOf(project(files))[1]!.imports).toEqual(new Map([['model', 1]]));
    expect(drawHouse(roomsOf(project(more)))).not.toBe(drawHouse(roomsOf(project(files))));
  });

  it('puts each folder above all that it imports from', () => {
    const floors = floorsOf([
      room('pages', { load: 1 }),
      room('load', { model: 2 }),
      room('model'),
      room('geo', { model: 1 }),
    ]);
    expect(Object.fromEntries(floors)).toEqual({ model: 0, load: 1, geo: 1, pages: 2 });
  });

  it('shows an import that goes against the flow', () => {
    const ring = [room('load', { model: 1 }), room('model', { load: 1 })];
    expect(drawHouse(ring)).toContain('class="way against"');
    expect(drawHouse([room('load', { model: 1 }), room('model')])).not.toContain('"way against"');
  });

  it('reads every form of import, and none of packages or of the folder itself', () => {
    const text = `
      import { a } from '../model/a.ts';
      import type { b } from './b.ts';
      export { c } from "../geo/c.ts";
      const d = await import('../format/d.ts');
      import 'yaml';`;
    expect(foldersImported('src/load/x.ts', text)).toEqual(['model', 'geo', 'format']);
  });
});
