import type { z } from 'astro/zod';
import { Licences, ProvenanceTable, type Licence, type Provenance } from '../model/provenance.ts';
import type { Fault } from '../model/fault.ts';
import { ContentError } from './content-error.ts';
import { filesIn, readText, ROOT } from './files.ts';
import { parseYaml } from './yaml.ts';

const FOLDER = 'content/geo';
const FILE = `${FOLDER}/provenance.yaml`;
const LICENCES = 'content/licences.yaml';

/** A data file of content/geo/ with where it comes from. */
export type GeoFile = Omit<Provenance, 'licence'> & { name: string; licence: Licence };

let table: GeoFile[] | undefined;
let known: Licences | undefined;

/** All data files of content/geo/, sorted by name. @throws ContentError where the table is broken */
export function geoFiles(): GeoFile[] {
  table ??= Object.entries(read(FILE, ProvenanceTable))
    .map(([name, about]) => ({ ...about, name, licence: licence(about.licence) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return table;
}

/** A licence by its name in content/licences.yaml. @throws ContentError where that file is broken */
export const licence = (name: Provenance['licence']): Licence =>
  (known ??= read(LICENCES, Licences))[name];

function read<T>(path: string, schema: z.ZodType<T>): T {
  const { value, faults } = parseYaml(path, readText(path).text, schema);
  if (!value) throw new ContentError(faults);
  return value;
}

/** Data files that nothing says the origin of, and lines about files that are not there. */
export function provenanceFaults(root = ROOT): Fault[] {
  const names = filesIn(FOLDER, root);
  if (names.length === 0) return [];
  if (!names.includes('provenance.yaml')) return [missing];
  const { value, faults } = parseYaml(FILE, readText(FILE, root).text, ProvenanceTable);
  if (!value) return faults;
  const data = names.filter((name) => /\.(csv|json|webp)$/.test(name));
  return [
    ...data.filter((name) => !(name in value)).map(unexplained),
    ...Object.keys(value)
      .filter((name) => !data.includes(name))
      .map(gone),
  ];
}

const missing: Fault = {
  file: FILE,
  at: 'the whole file',
  problem: 'nothing says where the data of this folder comes from.',
  remedy: 'Add the file, with an entry for each data file.',
};
const unexplained = (name: string): Fault => ({
  file: FILE,
  at: name,
  problem: `nothing says where ${FOLDER}/${name} comes from and under which licence it is.`,
  remedy: 'Add an entry with title, origin, credit and licence.',
});
const gone = (name: string): Fault => ({
  file: FILE,
  at: name,
  problem: `${FOLDER}/${name} does not exist.`,
  remedy: 'Correct the name, or remove the entry.',
});
