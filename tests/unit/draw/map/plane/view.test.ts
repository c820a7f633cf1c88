import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../../src/draw/map/draw-map.ts';

describe('the view of a part', () => {
  const extent = { x: 100, y: 50, width: 800, height: 400 };

  it.each([
    ['all of it', { x: 100, y: 50, width: 800, height: 400 }, { k: 1, x: 0, y: 0 }],
    ['its middle', { x: 300, y: 150, width: 400, height: 200 }, { k: 2, x: 0.25, y: 0.25 }],
    ['its corner', { x: 700, y: 350, width: 200, height: 100 }, { k: 4, x: 0.75, y: 0.75 }],
    ['a high part', { x: 400, y: 50, width: 100, height: 400 }, { k: 1, x: 0, y: 0 }],
    ['a broad part', { x: 300, y: 245, width: 400, height: 10 }, { k: 2, x: 0.25, y: 0.25 }],
    ['a high part within', { x: 250, y: 150, width: 50, height: 200 }, { k: 2, x: 0, y: 0.25 }],
    ['more than it', { x: 0, y: 0, width: 1600, height: 800 }, { k: 1, x: 0, y: 0 }],
  ])('%s', (_, part, view) => {
    expect(viewOf(part, extent)).toEqual(view);
  });
});
