import { describe, expect, it } from 'vitest';
import { pairUp, type Mark } from '../../../../../src/draw/label/layout.ts';

const mark = (x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  at: [x, y],
  box: [-5, -5, 5, 5],
  from: 1,
  ...more,
});

describe('a label and the symbol of its place', () => {
  it('belong together, and none with that of another place', () => {
    const [own, east, south] = [mark(0.5, 0.5), mark(0.6, 0.5), mark(0.5, 0.6)];
    const [pair] = pairUp([east, south, own], [mark(0.5, 0.5, { from: 2 })]);
    expect(pair!.symbol).toBe(own);
    expect(pair!.from).toBe(2);
    expect(pairUp([east, south], [mark(0.5, 0.5)])[0]!.symbol).toBe(undefined);
  });

  it.each<[string, boolean, Partial<Mark>]>([
    ['that no reader can visit', true, {}],
    ['that a reader can visit', false, { feature: 'a' }],
    ['that is told to stand alone', false, { dependent: false }],
    ['that is told to go with its name', true, { feature: 'a', dependent: true }],
  ])('one %s depends on its name: %s', (_, dependent, more) => {
    const symbol = mark(0.5, 0.5, more);
    pairUp([symbol], [mark(0.5, 0.5)]);
    expect(symbol.dependent).toBe(dependent);
  });

  it('without a label stands alone', () => {
    const symbol = mark(0.5, 0.5);
    pairUp([symbol], [mark(0.1, 0.1)]);
    expect(symbol.dependent).toBe(undefined);
  });
});
