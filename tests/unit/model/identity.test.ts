import { expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { sharedIds, stillIds } from '../../../src/model/rules/identity.ts';

const files = (...entries: [id: string, file: string][]) =>
  new Map(entries.map(([id, file]) => [id, { id, file }]));
const content = (maps: ReturnType<typeof files>, charts: ReturnType<typeof files>) =>
  ({ maps, charts }) as unknown as Content;

it('says which chart has the id of a map, and what to do', () => {
  const maps = files(['region', 'content/maps/region.yaml']);
  const charts = files(
    ['oil', 'content/charts/oil.yaml'],
    ['region', 'content/charts/region.yaml'],
  );
  expect(sharedIds(content(maps, charts))).toEqual([
    {
      file: 'content/charts/region.yaml',
      at: 'file name',
      problem:
        '"region" is the id of content/maps/region.yaml too, and both would stand at /embed/region/.',
      remedy: 'Rename one of the files, and what refers to it.',
    },
  ]);
  expect(sharedIds(content(maps, files(['oil', 'x'])))).toEqual([]);
});

it('keeps ids apart from the addresses of embeds without script', () => {
  const maps = files(['region', 'a'], ['region-still', 'content/maps/region-still.yaml']);
  expect(stillIds(content(maps, files())).map(({ file }) => file)).toEqual([
    'content/maps/region-still.yaml',
  ]);
});
