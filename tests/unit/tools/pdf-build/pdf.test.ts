import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../../../src/publish/files/pdf.ts';
import { printOf } from '../../../../src/tools/pdf-build/work-pdfs.ts';
import { steadyPdf } from '../../../../src/tools/pdf-build/steady-pdf.ts';

const made = (moment: string, first: number) =>
  Buffer.from(
    `\xff/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')\n` +
      `/ID (node0000${first + 8})>> /Headers [(node0000${first})] /ID (node0000${first})>>`,
    'latin1',
  );

describe('the PDF of a page', () => {
  it('is the same whenever it is printed', () => {
    const one = steadyPdf(made('20261124101112', 1076), '2026-11-24');
    const other = steadyPdf(made('20261125235959', 1077), '2026-11-24');
    expect(one).toEqual(other);
  });

  it('keeps its length and the order of its parts', () => {
    const before = made('20261124101112', 1076);
    const after = steadyPdf(before, '2026-11-24');
    expect(after).toHaveLength(before.length);
    expect(after.toString('latin1')).toContain('/ID (node00000001)>> /Headers [(node00000000)]');
  });

  it('refuses a day that is none', () => {
    expect(() => steadyPdf(made('20261124101112', 1076), 'today')).toThrow('"today" is no day');
  });

  it('is made for chapters, maps and charts in every language, and for nothing else', () => {
    expect(printOf('chapters/energy/')).toEqual([
      { address: 'chapters/energy/', file: 'chapters/energy/energy.pdf' },
    ]);
    expect(printOf('az/chapters/energy/')).toHaveLength(1);
    expect(printOf('maps/region/')).toEqual([
      { address: 'maps/region/', file: 'maps/region/region.pdf' },
    ]);
    expect(printOf('charts/btc-throughput/')).toHaveLength(1);
    expect(printOf('embed/region/')).toEqual([]);
    expect(printOf('claims/energy/')).toEqual([]);
    expect(printOf('chapters/')).toEqual([]);
  });

  it('is linked only in a build that makes it', () => {
    expect(pdfOf('energy', { PDF: '1' })).toBe('energy.pdf');
    expect(pdfOf('energy', {})).toBeUndefined();
    expect(pdfOf('energy', { PDF: 'yes' })).toBeUndefined();
  });
});
