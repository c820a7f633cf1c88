import { expect, it } from 'vitest';
import { dataCatalog } from '../../../../src/publish/files/data-catalog.ts';
import { jsonForScript } from '../../../../src/publish/head/json-ld/node.ts';

const head = {
  title: 'A </script><b>set</b>',
  description: 'What it holds.',
  publisher: 'The site',
  page: 'https://example.org/data/',
  credit: 'Others',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  version: '1.2.3',
  modified: '2026-11-24',
};

it('names each set with its files, licence, version and day', () => {
  const files = [
    { url: 'https://example.org/a.csv', mediaType: 'text/csv; charset=utf-8', size: 5 },
  ];
  expect(
    dataCatalog(head, 'en', [{ head, url: 'https://example.org/data/#a', files }]),
  ).toMatchObject({
    '@type': 'DataCatalog',
    dataset: [
      {
        '@type': 'Dataset',
        version: '1.2.3',
        dateModified: '2026-11-24',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        distribution: [
          {
            contentUrl: 'https://example.org/a.csv',
            encodingFormat: 'text/csv',
            contentSize: '5 B',
          },
        ],
      },
    ],
  });
});

it('cannot close the script element it stands in, and reads back the same', () => {
  const text = jsonForScript(head);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(head);
});
