import { csvFormatRows } from 'd3';

/** The parts of a JSON Schema that say how a record is laid out as a table. */
export type RecordSchema = {
  type?: string;
  properties?: Readonly<Record<string, RecordSchema>>;
  items?: RecordSchema | boolean;
};
type Row = Readonly<Record<string, unknown>>;
/** A table: cells by row, in the order of the columns. */
export type Table = { name: string; columns: string[]; rows: string[][] };

/** Between the texts of a list in one cell; no text of the ledger holds it. */
const SEPARATOR = ' | ';

/**
 * Lays records out as tables: one of the records, and one for each of their fields that is a list of
 * records itself, whose rows name the record they belong to and their place in it. Nothing is lost, and
 * the columns follow the schema alone, so that they stay when a field is empty everywhere.
 * @param name of the records, "claims"
 * @param one name of the column that refers to a record, "claim"
 */
export function tablesOf(
  name: string,
  one: string,
  schema: RecordSchema,
  records: readonly Row[],
): Table[] {
  const fields = Object.entries(schema.properties ?? {});
  const own = fields.filter(([, field]) => !listsRecords(field));
  return [
    table(name, idFirst(own), records),
    ...fields.flatMap(([field, { items }]) => {
      if (typeof items !== 'object' || items.type !== 'object') return [];
      const rows = records.flatMap((record) =>
        ((record[field] ?? []) as Row[]).map((row, i) => ({
          ...row,
          [one]: record['id'],
          position: i + 1,
        })),
      );
      const columns = Object.entries(items.properties ?? {});
      return [table(`${name}-${field}`, [[one, TEXT], ['position', TEXT], ...columns], rows)];
    }),
  ];
}

const TEXT: RecordSchema = { type: 'string' };
type Field = readonly [name: string, schema: RecordSchema];

const listsRecords = ({ type, items }: RecordSchema): boolean =>
  type === 'array' && typeof items === 'object' && items.type === 'object';

const idFirst = (fields: readonly Field[]): Field[] => [
  ...fields.filter(([name]) => name === 'id'),
  ...fields.filter(([name]) => name !== 'id'),
];

const table = (name: string, fields: readonly Field[], rows: readonly Row[]): Table => ({
  name,
  columns: fields.map(([column]) => column),
  rows: rows.map((row) => fields.map(([column, schema]) => cell(row[column], schema))),
});

/** A value as the text of a cell: lists of texts in one cell, anything deeper as JSON. */
function cell(value: unknown, { type, items }: RecordSchema): string {
  if (value === undefined || value === null) return '';
  if (type === 'array' && typeof items === 'object' && items.type === 'string')
    return (value as string[]).join(SEPARATOR);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Columns that say the same in every row: whose the table is and what may be done with it. */
export type Signature = Readonly<Record<string, string>>;

/** A table as CSV (RFC 4180 with line feeds), signed in every row so that a part of it is signed too. */
export function csvOf({ columns, rows }: Table, signature: Signature): string {
  const signed = Object.values(signature);
  return `${csvFormatRows([
    [...columns, ...Object.keys(signature)],
    ...rows.map((row) => [...row, ...signed]),
  ])}\n`;
}
