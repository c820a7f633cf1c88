import { describe, expect, it } from 'vitest';
import { type Box } from '../../../../../src/draw/label/box.ts';
import { place } from '../../../../../src/draw/label/place.ts';

describe('the placer', () => {
  const bounds: Box = [0, 0, 100, 50];
  const box: Box = [10, 10, 30, 20];

  it('keeps clear of what is soft where a candidate allows it, and of what is hard always', () => {
    const label = { box, candidates: [[40, 0] as const] };
    const over: Box = [15, 12, 20, 18];
    expect(place([label], bounds, { hard: [], soft: [over] })).toEqual([[40, 0]]);
    expect(place([{ box }], bounds, { hard: [], soft: [over] })).toEqual([[0, 0]]);
    expect(place([{ box }], bounds, { hard: [over] })).toEqual([undefined]);
  });

  it('may cover what is its own, and nobody else may', () => {
    const dot: Box = [12, 12, 16, 16];
    expect(place([{ box, own: [dot] }, { box }], bounds, { hard: [dot] })).toEqual([
      [0, 0],
      undefined,
    ]);
  });

  it('keeps the air between labels, and takes what lies just beyond it', () => {
    const next = (left: number) => ({ box: [left, 10, left + 20, 20] as Box });
    expect(place([{ box }, next(32)], bounds, { hard: [] }, 2)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(place([{ box }, next(31)], bounds, { hard: [] }, 2)).toEqual([[0, 0], undefined]);
  });

  it('keeps what a label brings free of those after it', () => {
    const brings: Box = [50, 10, 54, 14];
    const over = { box: [48, 8, 60, 16] as Box };
    expect(place([{ box, brings }, over], bounds, { hard: [] })).toEqual([[0, 0], undefined]);
    expect(place([over, { box, brings }], bounds, { hard: [] })).toEqual([[0, 0], undefined]);
    expect(
      place([{ box: [48, 16, 60, 20] as Box }, { box, brings }], bounds, { hard: [] }, 2),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(
      place([{ box: [48, 15, 60, 20] as Box }, { box, brings }], bounds, { hard: [] }, 2),
    ).toEqual([[0, 0], undefined]);
  });

  it('counts a name only once it was placed, and labels without a name not at all', () => {
    const named = (left: number) => ({ box: [left, 30, left + 20, 40] as Box, name: 'Baku' });
    expect(place([named(90), named(10)], bounds, { hard: [] })).toEqual([undefined, [0, 0]]);
    const plain = (left: number) => ({ box: [left, 30, left + 20, 40] as Box });
    expect(place([plain(10), plain(40)], bounds, { hard: [] })).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
