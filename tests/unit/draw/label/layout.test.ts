import { describe, expect, it } from 'vitest';
import { overlaps, shifted, turned, type Box } from '../../../../src/draw/label/box.ts';
import {
  layOut,
  featuresFirst,
  type LabelMark,
  type Mark,
} from '../../../../src/draw/label/layout.ts';
import { otherSides } from '../../../../src/draw/label/beside.ts';
import { place } from '../../../../src/draw/label/place.ts';
import { WHOLE, type View } from '../../../../src/wire/view.ts';

const SIZE = [400, 200] as const;
/** Words of 60 × 14 px to the right of their place. */
const BOX: Box = [8, -7, 68, 7];
const DOT: Box = [-5, -5, 5, 5];

const symbol = (x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  at: [x / SIZE[0], y / SIZE[1]],
  box: DOT,
  from: 1,
  dependent: more.feature === undefined,
  ...more,
});
const named = (sign: Mark): LabelMark => ({
  ...sign,
  box: BOX,
  symbol: sign,
});
const laidOut = (
  symbols: Mark[],
  labels: LabelMark[],
  { view = WHOLE, scale = 1, layers = [] as string[], covered = [] as Box[] } = {},
) => layOut(symbols, labels, { view, scale, size: SIZE, layers: new Set(layers), covered });

describe('the marks of a map', () => {
  it('stand where the view shows their places', () => {
    const dot = symbol(100, 50, { feature: 'baku' });
    const view: View = { k: 2, x: 0.2, y: 0.1 };
    const { at } = laidOut([dot], [], { view }).get(dot)!;
    expect(at[0]).toBeCloseTo((0.25 - 0.2) * 2 * 400);
    expect(at[1]).toBeCloseTo((0.25 - 0.1) * 2 * 200);
  });

  it('wait until the map is large enough for them and their layer is shown', () => {
    const later = symbol(100, 50, { feature: 'a', from: 2 });
    const layered = symbol(200, 50, { feature: 'b', layer: 'km' });
    expect([...laidOut([later, layered], []).keys()]).toEqual([]);
    expect([...laidOut([later, layered], [], { scale: 2, layers: ['km'] }).keys()]).toEqual([
      later,
      layered,
    ]);
  });

  it('that come first keep their labels; one that would lie on another is left out with its dot', () => {
    const [first, second] = [symbol(100, 50), symbol(120, 50)];
    const labels = [named(first), named(second)];
    const found = laidOut([first, second], labels);
    expect([...found.keys()]).toEqual([labels[0], first]);
  });

  it('keep their dots where a reader can visit them, and are labelled on another side', () => {
    const [first, second] = [symbol(100, 50, { feature: 'a' }), symbol(150, 62, { feature: 'b' })];
    const labels = [named(first), named(second)];
    const found = laidOut([first, second], labels);
    expect(found.size).toBe(4);
    const boxes = labels.map((label) => {
      const { at, shift } = found.get(label)!;
      return shifted(label.box, at[0] + shift[0], at[1] + shift[1]);
    });
    expect(found.get(labels[1]!)!.shift).not.toEqual([0, 0]);
    expect(overlaps(boxes[0]!, boxes[1]!)).toBe(false);
  });

  it('are never cut off, and lie under nothing that covers the map', () => {
    const edge = symbol(390, 50);
    expect(laidOut([edge], [named(edge)]).size).toBe(0);
    const under = symbol(100, 50);
    expect(laidOut([under], [named(under)], { covered: [[120, 40, 200, 60]] }).size).toBe(0);
  });

  it('of features claim their room before the others', () => {
    const [town, event] = [named(symbol(1, 1)), named(symbol(2, 2, { feature: 'x' }))];
    expect(featuresFirst([town, event])).toEqual([event, town]);
  });

  it('cover no dot of a place that can be visited but their own', () => {
    const [own, other] = [symbol(100, 50, { feature: 'a' }), symbol(140, 50, { feature: 'b' })];
    const label = named(own);
    const { at, shift } = laidOut([own, other], [label]).get(label)!;
    const box = shifted(BOX, at[0] + shift[0], at[1] + shift[1]);
    expect(overlaps(box, [139, 49, 141, 51])).toBe(false);
  });
});

describe('the placer', () => {
  const bounds: Box = [0, 0, 200, 100];

  it('takes the place by hand first, and another only where that is taken', () => {
    const box: Box = [10, 10, 50, 24];
    const wanting = { box, candidates: [[60, 0] as const] };
    expect(place([wanting], bounds, { hard: [] })).toEqual([[0, 0]]);
    expect(place([wanting], bounds, { hard: [[0, 0, 30, 30]] })).toEqual([[60, 0]]);
    expect(place([wanting], bounds, { hard: [[0, 0, 200, 30]] })).toEqual([undefined]);
  });

  it('keeps the air around a label, and lets it cover what is its own', () => {
    const [a, b]: Box[] = [
      [10, 10, 50, 24],
      [51, 10, 90, 24],
    ] as Box[];
    expect(place([{ box: a! }, { box: b! }], bounds, { hard: [] }, 2)).toEqual([[0, 0], undefined]);
    const dot: Box = [8, 12, 12, 16];
    expect(place([{ box: a!, own: [dot] }], bounds, { hard: [dot] })).toEqual([[0, 0]]);
    expect(place([{ box: a! }], bounds, { hard: [dot] })).toEqual([undefined]);
  });

  it('places the first label of a name that has room, and no other of that name', () => {
    const at = (left: number) => ({ box: [left, 10, left + 40, 24] as Box, name: 'Baku' });
    expect(place([at(190), at(10), at(100)], bounds, { hard: [] })).toEqual([
      undefined,
      [0, 0],
      undefined,
    ]);
  });

  it('leaves out a label whose own symbol would lie under one before it', () => {
    const first = { box: [10, 10, 50, 24] as Box };
    const second = { box: [60, 10, 90, 24] as Box, brings: [20, 12, 24, 16] as Box };
    expect(place([first, second], bounds, { hard: [] })).toEqual([[0, 0], undefined]);
    expect(place([second], bounds, { hard: [] })).toEqual([[0, 0]]);
  });
});

describe('boxes', () => {
  it('overlap what lies nearer than the air between them', () => {
    const box: Box = [10, 10, 50, 24];
    expect(overlaps(box, [40, 20, 90, 40])).toBe(true);
    expect(overlaps(box, [51, 10, 90, 24])).toBe(false);
    expect(overlaps(box, [51, 10, 90, 24], 2)).toBe(true);
  });

  it('that are turned are as high as they were wide', () =>
    expect(turned([2, -7, 60, 7], 90).map(Math.round)).toEqual([-7, 2, 7, 60]));

  it('have eight other places beside their point, none of them on it', () => {
    const places = otherSides(BOX).map(([x, y]) => shifted(BOX, x, y));
    expect(places).toHaveLength(8);
    for (const each of places) expect(overlaps(each, [-2, -2, 2, 2])).toBe(false);
  });
});
