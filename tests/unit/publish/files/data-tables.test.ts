import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { csvOf, tablesOf } from '../../../../src/publish/files/data-tables.ts';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    size: { type: 'number' },
    tags: { type: 'array', items: { type: 'string' } },
    pair: { type: 'array' },
    parts: {
      type: 'array',
      items: { type: 'object', properties: { what: { type: 'string' }, n: { type: 'number' } } },
    },
    id: { type: 'string' },
  },
};
const records = [
  {
    id: 'a',
    name: 'A, "quoted"\nand more',
    size: 0,
    tags: ['x', 'y'],
    parts: [{ what: 'p', n: 1 }],
  },
  { id: 'b', name: 'B', pair: [1, 2], parts: [] },
];
const [own, parts] = tablesOf('things', 'thing', schema, records);

describe('tables of records', () => {
  it('have the id first and then the fields in the order of the schema', () => {
    expect(own!.columns).toEqual(['id', 'name', 'size', 'tags', 'pair']);
  });

  it('keep nought, leave out what is missing and join lists of names', () => {
    expect(own!.rows[0]!.slice(2)).toEqual(['0', 'x | y', '']);
    expect(own!.rows[1]!.slice(2)).toEqual(['', '', '[1,2]']);
  });

  it('give lists of records a table that says which record each row belongs to', () => {
    expect(parts).toEqual({
      name: 'things-parts',
      columns: ['thing', 'position', 'what', 'n'],
      rows: [['a', '1', 'p', '1']],
    });
  });

  it('are read back by a CSV parser, quotes and line breaks included, each row signed', () => {
    const [first] = csvParse(csvOf(own!, { licence: 'CC BY 4.0' }));
    expect(first).toMatchObject({ name: 'A, "quoted"\nand more', licence: 'CC BY 4.0' });
  });
});
