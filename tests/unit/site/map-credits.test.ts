import { describe, expect, it } from 'vitest';
import { creditsWithoutRelief } from '../../../src/site/map-credits.ts';
import { content, mapOf } from '../../support/drawn.ts';

describe('the credits of a map drawn without its relief', () => {
  it('leave out whose relief it is, and nothing else', () => {
    const map = mapOf('btc-pipeline');
    expect(
      map.credits.filter((credit) => !creditsWithoutRelief({ content }, map).includes(credit)),
    ).toEqual(['Relief: NOAA ETOPO5']);
  });

  it.each([...content.maps.values()].filter(({ relief }) => relief === undefined))(
    'are all of those of $id, which has none',
    (map) => expect(creditsWithoutRelief({ content }, map)).toEqual(map.credits),
  );

  it.each([...content.maps.values()].filter(({ relief }) => relief !== undefined))(
    'are fewer than those of $id, which has one',
    (map) => expect(creditsWithoutRelief({ content }, map).length).toBe(map.credits.length - 1),
  );
});
