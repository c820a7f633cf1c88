import { describe, expect, it } from 'vitest';
import { sceneCss, seriesCss, verdictCss } from '../../../../src/draw/print/scene-css.ts';
import { CHART_PATHS, CHART_TEXTS } from '../../../../src/draw/style.ts';

const rulesOf = (css: string) => css.split('}').filter(Boolean);

describe('the style sheet of charts', () => {
  it('tells bases apart by colour, and every second one by being hollow', () => {
    expect(rulesOf(seriesCss())).toEqual(
      [
        ['naphtha', 'naphtha'],
        ['caspian', 'paper'],
        ['ink', 'ink'],
        ['caspian', 'paper'],
        ['naphtha', 'naphtha'],
      ].map(
        ([color, fill], base) =>
          `[data-base='${base}']{--series:var(--color-${color!});--series-fill:var(--color-${fill!})`,
      ),
    );
  });

  it('keeps the colours of verdicts to their meaning', () => {
    const colours = rulesOf(verdictCss()).map((rule) =>
      /'([\w-]+)'\]\{--verdict:var\(--color-(\w+)\)/.exec(rule)!.slice(1),
    );
    expect(colours).toEqual([
      ['supported', 'olive'],
      ['mostly-supported', 'olive'],
      ['partly-supported', 'naphtha'],
      ['disputed', 'naphtha'],
      ['outdated', 'muted'],
      ['unsupported', 'muted'],
      ['contradicted', 'pomegranate'],
      ['opinion', 'muted'],
    ]);
  });

  it('draws what is not measured as a line that is broken, and no value so', () => {
    const dashed = Object.entries(CHART_PATHS).filter(([, look]) => 'dash' in look);
    expect(dashed.map(([name]) => name)).toEqual(['edge', 'reference']);
  });

  it('has a rule for every style of a chart, and none for those of maps', () => {
    const css = sceneCss(CHART_PATHS, CHART_TEXTS);
    for (const name of Object.keys(CHART_PATHS)) expect(css).toContain(`.${name}{`);
    for (const name of Object.keys(CHART_TEXTS)) expect(css).toContain(`.t-${name}{`);
    expect(css).not.toContain('.line-pipeline');
  });

  it('has no words under 11 px', () => {
    const sizes = Object.values(CHART_TEXTS).map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});
