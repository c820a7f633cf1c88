import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Tree = Map<string, string>;

/** All files below a folder, hidden ones too, with the hash of what is in them. */
export const treeOf = (folder: string): Tree =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

/** Files that two trees do not share byte for byte, with what is wrong with each. */
export function differences(one: Tree, other: Tree): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    if (!one.has(name)) return `${name} is only in the second build`;
    if (!other.has(name)) return `${name} is only in the first build`;
    return one.get(name) === other.get(name) ? [] : `${name} differs`;
  });
}
