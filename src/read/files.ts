import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** The folder that holds content/: the project's own, where nothing else is named. */
export const ROOT = process.env['CONTENT_ROOT'] ?? process.cwd();

/** Where the code is, whatever folder the content comes from. */
export const CODE = process.cwd();

export type TextFile = { path: string; id: string; text: string };

/**
 * Reads the files directly inside a folder, sorted by name.
 * @param folder path from the top of the project
 * @param extension with its dot, ".yaml"
 * @returns an empty list where the folder does not exist
 */
export function readFolder(folder: string, extension: string, root = ROOT): TextFile[] {
  return idsIn(folder, extension, root).map((id) => readText(`${folder}/${id}${extension}`, root));
}

/** Names of the files in a folder without their ending, sorted. */
export const idsIn = (folder: string, extension: string, root = ROOT): string[] =>
  listFolder(join(root, folder))
    .filter((name) => extname(name) === extension)
    .map((name) => basename(name, extension))
    .sort();

/** Names of the files in a folder, sorted. */
export const filesIn = (folder: string, root = ROOT): string[] =>
  listFolder(join(root, folder))
    .filter((name) => extname(name) !== '' && !name.startsWith('.'))
    .sort();

/** Names of the folders directly inside a folder, sorted. */
export const foldersIn = (folder: string, root = ROOT): string[] =>
  listFolder(join(root, folder))
    .filter((name) => extname(name) === '' && !name.startsWith('.'))
    .sort();

/** The full path of a file of the project. */
export const pathOfFile = (path: string, root = ROOT): string => join(root, path);

/** Reads one file; its id is its name without the ending. */
export function readText(path: string, root = ROOT): TextFile {
  return { path, id: basename(path, extname(path)), text: readFileSync(join(root, path), 'utf8') };
}

/** The text of a file that need not be there. */
export const textIfThere = (path: string, root = ROOT): string | undefined =>
  existsSync(join(root, path)) ? readText(path, root).text : undefined;

/** Names of what is in a folder that should not be there: anything without the given ending. */
export function strays(folder: string, extension: string, root = ROOT): string[] {
  return listFolder(join(root, folder)).filter(
    (name) => extname(name) !== extension && name !== 'README.md' && !name.startsWith('.'),
  );
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
