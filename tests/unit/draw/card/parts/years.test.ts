import { describe, expect, it } from 'vitest';
import { yearBand } from '../../../../../src/draw/card/year-band.ts';
import { PALETTE } from '../../../../../src/draw/palette.ts';

describe('the band of years', () => {
  it('has a bar for each year, as high as it has events, over a line', () => {
    const years = { dates: ['2001-05', '2001', '2003'], span: [2000, 2004] as const, caption: 'C' };
    const paths = [
      ...yearBand(years, { x: 100, y: 50, width: 500, height: 60 }).matchAll(/<path ([^>]*)\/>/g),
    ];
    expect(paths.map(([, attributes]) => attributes)).toEqual([
      `d="M250 110v-60M450 110v-30" fill="none" stroke="${PALETTE.naphtha}" stroke-width="60"`,
      `d="M100 110h500" fill="none" stroke="${PALETTE.line}" stroke-width="1.5"`,
    ]);
  });
});
