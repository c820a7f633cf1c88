/** What every file of data says about itself, whatever its format. */
export type FileHead = {
  title: string;
  /** What it holds, in a sentence. */
  description: string;
  publisher: string;
  /** The page that the file belongs to. */
  page: string;
  /** Credits in the words that the licences ask for. */
  credit: string;
  licence: { name: string; url: string };
  version: string;
  /** Day of the newest content, 2026-11-24. */
  modified: string;
};

/** The columns that sign a row of CSV. */
export const signatureOf = ({ title, credit, licence }: FileHead) => ({
  dataset: title,
  credit,
  licence: licence.name,
});

/** JSON as it is given out: readable, and ending in a line feed. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

type Schema = Readonly<Record<string, unknown>>;
const text = { type: 'string', minLength: 1 };

/**
 * The JSON Schema of a file of records.
 * @param id full address of the schema
 * @param name of one record, for `$defs`
 * @param record the schema of one record
 */
export function fileSchema(id: string, name: string, record: Schema): Schema {
  const { $schema, ...definition } = record;
  return {
    $schema,
    $id: id,
    title: name,
    type: 'object',
    properties: {
      $schema: { type: 'string', const: id },
      ...HEAD,
      count: { type: 'integer', minimum: 0 },
      records: { type: 'array', items: { $ref: `#/$defs/${name}` } },
    },
    required: ['$schema', ...Object.keys(HEAD), 'count', 'records'],
    additionalProperties: false,
    $defs: { [name]: definition },
  };
}

const HEAD = {
  title: text,
  description: text,
  publisher: text,
  page: { type: 'string', format: 'uri' },
  credit: text,
  licence: {
    type: 'object',
    properties: { name: text, url: { type: 'string', format: 'uri' } },
    required: ['name', 'url'],
    additionalProperties: false,
  },
  version: text,
  modified: { type: 'string', format: 'date' },
} satisfies Record<keyof FileHead, unknown>;
