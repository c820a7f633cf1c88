import { Licences, ProvenanceTable, type GeoFile, type Licence } from '../model/provenance.ts';
import type { Fault } from '../model/fault.ts';
import { filesIn, readText, ROOT, textIfThere } from './files.ts';
import { parseYaml } from './yaml.ts';

const FOLDER = 'content/geo';
const FILE = `${FOLDER}/provenance.yaml`;
const LICENCES = 'content/licences.yaml';

const NONE: Licence = { name: 'a licence that could not be read', url: 'https://none.example/' };

/** The licences of the site's files; a file that is broken or missing is a fault. */
export function readLicences(faults: Fault[], root = ROOT): Licences {
  const { value, faults: broken } = parseYaml(
    LICENCES,
    textIfThere(LICENCES, root) ?? '',
    Licences,
  );
  faults.push(...broken);
  return value ?? { 'cc-by': NONE, lgpl: NONE, odbl: NONE, 'public-domain': NONE };
}

/** All data files of content/geo/, sorted by name; none where the table is broken, which is a fault. */
export function readGeoFiles(licences: Licences, root = ROOT): GeoFile[] {
  const table = parseYaml(FILE, textIfThere(FILE, root) ?? '{}', ProvenanceTable).value ?? {};
  return Object.entries(table)
    .map(([name, about]) => ({ ...about, name, licence: licences[about.licence] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Data files that nothing says the origin of, and lines about files that are not there. */
export function provenanceFaults(root = ROOT): Fault[] {
  const names = filesIn(FOLDER, root);
  if (names.length === 0) return [];
  if (!names.includes('provenance.yaml')) return [missing];
  const { value, faults } = parseYaml(FILE, readText(FILE, root).text, ProvenanceTable);
  if (!value) return faults;
  const data = names.filter((name) => /\.(avif|csv|json)$/.test(name));
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
