import { expect, it } from 'vitest';
import { niceLength } from '../../../src/client/atlas-map/scale-bar.ts';

it.each([
  [200, 200],
  [199, 100],
  [50.1, 50],
  [7, 5],
  [1, 1],
  [0.3, 0.2],
])('turns %d km into a bar of %d km', (km, bar) => expect(niceLength(km)).toBeCloseTo(bar, 9));
