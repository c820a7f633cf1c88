import { expect, it } from 'vitest';
import { embedHeight } from '../../../../src/publish/embed/embed-height.ts';
import { measure } from '../../../support/fixture-charts.ts';

const outline = {
  title: 'A title',
  notes: ['word '.repeat(60)],
  figure: (width: number) => width / 2,
};

it('counts the figure and the lines of its texts', () => {
  expect(embedHeight(outline, 1000, measure)).toBeGreaterThan(500);
  expect(embedHeight(outline, 300, measure) - 150).toBeGreaterThan(
    embedHeight(outline, 1000, measure) - 500,
  );
});
