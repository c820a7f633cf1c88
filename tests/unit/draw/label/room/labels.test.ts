import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../../src/draw/label/box.ts';
import { layOut } from '../../../../../src/draw/label/layout.ts';
import { VIEWPORT, symbol, words, shiftOf } from '../../../../support/label-marks.ts';

describe('a label', () => {
  it.each([
    ['at the right edge', 152, 50, {}, [0, 0]],
    ['beyond it', 153, 50, {}, undefined],
    ['at the top', 10, 5, {}, [0, 0]],
    ['above it', 10, 4, {}, undefined],
    ['at the bottom', 10, 95, {}, [0, 0]],
    ['below it', 10, 96, {}, undefined],
    ['at the right margin', 149, 50, { margin: 3 }, [0, 0]],
    ['beyond the margin', 150, 50, { margin: 3 }, undefined],
    ['at the left margin', -5, 50, { margin: 3 }, [0, 0]],
    ['before the left margin', -6, 50, { margin: 3 }, undefined],
    ['at the upper margin', 10, 8, { margin: 3 }, [0, 0]],
    ['above the upper margin', 10, 7, { margin: 3 }, undefined],
    ['at the lower margin', 10, 92, { margin: 3 }, [0, 0]],
    ['below the lower margin', 10, 93, { margin: 3 }, undefined],
  ] as const)('stands on the viewport up to its edges: %s', (_, x, y, plate, wanted) => {
    expect(shiftOf(words(x, y), [], plate)).toEqual(wanted);
  });

  it.each([
    ['to the left by what it needs', 155, { pull: 3 }, [-3, 0]],
    ['not by more than it may', 156, { pull: 3 }, undefined],
    ['to the right by what it needs', -10, { pull: 2 }, [2, 0]],
    ['not to the right by more than it may', -11, { pull: 2 }, undefined],
    ['not where it has room', 100, { pull: 3 }, [0, 0]],
  ] as const)('may be pulled onto the plate: %s', (_, x, more, wanted) => {
    expect(shiftOf(words(x, 50, more))).toEqual(wanted);
  });

  it.each<[string, Box, boolean]>([
    ['a pixel beside it', [149, 40, 160, 60], true],
    ['less than a pixel beside it', [148.5, 40, 160, 60], false],
  ])('keeps air of one pixel to what covers the plate: %s', (_, covered, room) => {
    expect(shiftOf(words(100, 50), [], { covered: [covered] })).toEqual(room ? [0, 0] : undefined);
  });

  it('keeps as much air as is asked for', () => {
    const covered: Box[] = [[152, 40, 160, 60]];
    expect(shiftOf(words(100, 50), [], { covered, air: 4 })).toEqual([0, 0]);
    expect(shiftOf(words(100, 50), [], { covered, air: 5 })).toBe(undefined);
  });

  it.each([
    [150.5, true],
    [150.4, false],
  ])('may touch a symbol but not its core: one at %f px', (x, room) => {
    // The words end at 148 px, the core is 2.5 px around the place.
    expect(shiftOf(words(100, 50), [symbol(x, 50)])).toEqual(room ? [0, 0] : undefined);
    expect(shiftOf(words(100, 50), [symbol(x, 50)], { air: 4 })).toEqual(room ? [0, 0] : undefined);
  });

  it('may lie on its own symbol, and on the core of no other from any side', () => {
    const box: Box = [-20, -5, 20, 5];
    const dot = symbol(100, 50);
    expect(shiftOf({ ...words(100, 50, { symbol: dot }), box }, [dot])).toEqual([0, 0]);
    expect(shiftOf({ ...words(100, 50), box }, [dot])).toBe(undefined);
    // Words of 40 × 10 px around 100, 50: the core of 2.5 px touches them, or reaches into them.
    for (const [x, y] of [
      [77.4, 50],
      [122.6, 50],
      [100, 42.4],
      [100, 57.6],
    ] as const)
      expect(shiftOf({ ...words(100, 50), box }, [symbol(x, y)])).toEqual([0, 0]);
    for (const [x, y] of [
      [78, 50],
      [122, 50],
      [100, 43],
      [100, 57],
    ] as const)
      expect(shiftOf({ ...words(100, 50), box }, [symbol(x, y)])).toBe(undefined);
  });

  it('may cover a symbol that no reader can visit', () => {
    expect(shiftOf(words(100, 50), [symbol(120, 50, { feature: undefined })])).toEqual([0, 0]);
  });

  it('takes its dependent symbol along, and only where the plate shows that', () => {
    const dot = symbol(100, 50, { dependent: true, feature: undefined });
    const label = words(100, 50, { symbol: dot });
    const found = layOut([dot], [label], VIEWPORT);
    expect([...found.keys()]).toEqual([label, dot]);
    expect(found.get(dot)).toEqual({ at: [100, 50], shift: [0, 0] });
    const later = symbol(100, 50, { dependent: true, from: 2 });
    const early = words(100, 50, { symbol: later });
    expect([...layOut([later], [early], VIEWPORT).keys()]).toEqual([early]);
    expect(layOut([dot], [], VIEWPORT).size).toBe(0);
  });

  it('of a dependent symbol has no room where that would lie under words before it', () => {
    const first = words(100, 50);
    const dot = symbol(120, 50, { dependent: true, feature: undefined });
    const second = { ...words(120, 50, { symbol: dot }), box: [-20, 20, 20, 30] as Box };
    expect([...layOut([dot], [first, second], VIEWPORT).keys()]).toEqual([first]);
  });
});
