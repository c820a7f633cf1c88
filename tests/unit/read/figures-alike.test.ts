import { describe, expect, it } from 'vitest';
import {
  FIGURE,
  load,
  OTHER,
  OWN,
  report,
  WITH_FIGURE,
  withOther,
} from '../../support/shared-figure.ts';

describe('two figures', () => {
  it('may have one value where they count different things', () => {
    expect(load(withOther(OWN))).toEqual([]);
  });

  it.each([
    ['one label', OWN.replace('another pipe', 'the Pipe').replace('1768', '1770')],
    [
      'one value and the same words',
      OWN.replace('length of another pipe', 'pipe, the length of the'),
    ],
  ])('are a fault with %s', (_, text) => {
    const faults = load(withOther(text));
    expect(faults.map(({ file, at }) => `${file} ${at}`)).toEqual([`${FIGURE} label`]);
    expect(faults[0]!.problem).toContain(`is what ${OTHER} counts too`);
  });
});

describe('a figure that counts claims by verdict', () => {
  const counting = (value: number, verdicts: string) => ({
    ...WITH_FIGURE,
    [FIGURE]: `value: ${value}\nlabel: claims that hold\ndate: "2026-01"\ncounts: [${verdicts}]\n`,
  });

  it('needs no source, and gives their number', () => {
    expect(report(counting(1, 'supported, opinion'))).toBe('');
    expect(report(counting(2, 'supported, opinion'))).toMatch(
      /pipe-length\.yaml\n\s+value: says 2, but 1 claims have the verdicts it counts/,
    );
    expect(report(counting(0, 'contradicted'))).toBe('');
  });

  it('counts, or has sources, and not both or neither', () => {
    const both = `${counting(1, 'supported')[FIGURE]}sources: [first]\n`;
    expect(report({ ...WITH_FIGURE, [FIGURE]: both })).toContain('Name the sources that give it');
  });
});
