import { expect, it } from 'vitest';
import { layerOf } from '../../../../../src/draw/map/layers.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

it('a layer is that which holds an id, and nothing holds what has none', () => {
  expect(layerOf(SMALL_MAP, 'later')).toEqual({ layer: 'plans' });
  expect(layerOf(SMALL_MAP, 'km-marks')).toEqual({ layer: 'km' });
  expect(layerOf(SMALL_MAP, 'east')).toBe(undefined);
  expect(layerOf(SMALL_MAP, undefined)).toBe(undefined);
});
