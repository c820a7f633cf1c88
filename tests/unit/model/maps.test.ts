import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import type { MapDefinition } from '../../../src/model/map.ts';
import { unknownOnMaps } from '../../../src/model/rules/maps.ts';
import { content } from '../../support/drawn.ts';

/** What is wrong with the map of the border once it is changed. */
function faultsWith(change: (map: MapDefinition) => Partial<MapDefinition>): string[] {
  const map = content.maps.get('iran-border')!;
  const maps: Content['maps'] = new Map([[map.id, { ...map, ...change(map) }]]);
  return unknownOnMaps({ ...content, maps }).map(({ at, problem }) => `${at}: ${problem}`);
}

describe('a map that names what it does not have', () => {
  it('has no fault as it stands', () => expect(faultsWith(() => ({}))).toEqual([]));

  it.each<[string, (map: MapDefinition) => Partial<MapDefinition>, string]>([
    [
      'a layer of nothing',
      ({ layers }) => ({ layers: layers.map((layer) => ({ ...layer, holds: ['canal'] })) }),
      'layers[0].holds: this map has no place or line "canal".',
    ],
    [
      'a view of an unknown layer',
      ({ views }) => ({ views: [{ ...views[0]!, layers: ['roads'] }] }),
      'views[0].layers: this map has no layer "roads".',
    ],
    [
      'words for an unknown line',
      ({ names }) => ({ names: [{ ...names[0]!, of: 'canal' }] }),
      'names[0].of: this map has no place or line "canal".',
    ],
    [
      'a place without a text in a layer',
      ({ layers }) => ({ layers: [{ ...layers[0]!, holds: ['nakhchivan'] }] }),
      'layers[0].holds: "nakhchivan" is a place without a text.',
    ],
    [
      'a layer twice',
      ({ layers }) => ({ layers: [...layers, ...layers] }),
      'layers: the id "tripp" is used twice.',
    ],
  ])('is told of %s', (_, change, fault) => expect(faultsWith(change)).toEqual([fault]));
});
