import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { differences, treeOf } from '../../reproducible/compare.ts';

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'tree-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

it('sees what differs between two builds, hidden files too', () => {
  const one = treeOf(folder({ 'a.html': '1', 'b/c.html': '1', '.htaccess': '1', 'd/.e/f': '1' }));
  const other = treeOf(folder({ 'a.html': '1', 'b/c.html': '2', '.htaccess': '3', 'g.html': '1' }));
  expect(one.size).toBe(4);
  expect(differences(one, other)).toEqual([
    '.htaccess differs',
    'b/c.html differs',
    'd/.e/f is only in the first build',
    'g.html is only in the second build',
  ]);
});
