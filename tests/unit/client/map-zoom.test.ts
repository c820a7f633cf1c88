import { describe, expect, it } from 'vitest';
import { isClosest, moved, press } from '../../../src/client/atlas-map/zoom.ts';
import { sees, WHOLE, type View } from '../../../src/wire/view.ts';

const feature = (id: string, at: readonly [number, number]) => ({
  id,
  layer: undefined,
  from: 1,
  at,
});
const map = {
  closest: 8,
  extent: [0, 0, 300, 200] as const,
  features: [feature('near', [0.6, 0.55]), feature('far', [0.2, 0.2])],
};

describe('a press of the button that enlarges', () => {
  it('leads to the end in even steps, and says when it is there', () => {
    const steps: View[] = [WHOLE];
    while (!isClosest(steps.at(-1)!, map)) steps.push(press(steps.at(-1)!, 1, map));
    expect(steps.map(({ k }) => +k.toFixed(2))).toEqual([1, 1.68, 2.83, 4.76, 8]);
    expect(press(steps.at(-1)!, 1, map).k).toBe(8);
  });

  it('brings the feature nearest to the middle into the middle', () => {
    const { k, x, y } = press({ k: 2, x: 0.3, y: 0.3 }, 1, map);
    expect([x + 0.5 / k, y + 0.5 / k].map((at) => +at.toFixed(6))).toEqual([0.6, 0.55]);
  });

  it('takes the marked feature for its subject where that is seen', () => {
    expect(sees(press(press(WHOLE, 1, map, 'far'), 1, map, 'far'), [0.2, 0.2])).toBe(true);
  });

  it('keeps the middle where no feature is seen', () => {
    const { k, x, y } = press({ k: 4, x: 0.7, y: 0.7 }, 1, map);
    expect([x + 0.5 / k, y + 0.5 / k].map((at) => +at.toFixed(6))).toEqual([0.825, 0.825]);
  });
});

it('a press of the other button leads back to the whole map and no further', () => {
  expect(press({ k: 1.5, x: 0.2, y: 0.2 }, -1, map)).toEqual(WHOLE);
});

describe('a map that is moved by wheel or fingers', () => {
  it('stays where it is at its end', () => {
    const end = { k: 8, x: 0.1, y: 0.1 };
    expect(moved(end, { k: 9, x: 0.2, y: 0.2 }, map)).toBe(end);
  });

  it('may be left closer than its end by a stop that is closer, but comes no closer', () => {
    const stop = { k: 10, x: 0.1, y: 0.1 };
    expect(moved(stop, { k: 10, x: 0.2, y: 0.1 }, map)).toEqual({ k: 10, x: 0.2, y: 0.1 });
    expect(moved(stop, { k: 11, x: 0.2, y: 0.1 }, map)).toBe(stop);
  });
});
