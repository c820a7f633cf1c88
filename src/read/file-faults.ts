import type { Fault } from '../model/fault.ts';
import { Id } from '../model/fields.ts';
import { strays, type TextFile } from './files.ts';

/** A file name that cannot be an id. */
export const nameFaults = ({ path, id }: TextFile): Fault[] =>
  Id.safeParse(id).success
    ? []
    : [
        {
          file: path,
          at: 'the file name',
          problem: `"${id}" cannot be an id.`,
          remedy: 'Rename the file: lower-case letters, digits and single hyphens.',
        },
      ];

/** Files of a folder that would be ignored. */
export const strayFaults = (folder: string, extension: string, root?: string): Fault[] =>
  strays(folder, extension, root).map((name) => ({
    file: `${folder}/${name}`,
    at: 'the file name',
    problem: `only ${extension} files are read here, so this one would be ignored.`,
    remedy: 'Correct its ending, or move it elsewhere.',
  }));

/** A text without its head. */
export const noFrontmatter = (file: string): Fault => ({
  file,
  at: 'line 1',
  problem: 'the frontmatter is missing.',
  remedy: 'Begin the file with a block between two lines of "---".',
});
