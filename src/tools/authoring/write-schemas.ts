import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchema, RECORDS, yamlSchemas } from './schemas.ts';

/** `npm run schemas`: writes .vscode/, from which editors check and complete records as you type. */
const FOLDER = '.vscode/schemas';
const put = (path: string, value: object) =>
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);

mkdirSync(FOLDER, { recursive: true });
for (const [name, [schema]] of Object.entries(RECORDS))
  put(`${FOLDER}/${name}.json`, editorSchema(schema));
put('.vscode/settings.json', { 'yaml.schemas': yamlSchemas(`./${FOLDER}`) });
console.log(`${Object.keys(RECORDS).length} schemas written to ${FOLDER}/`);
