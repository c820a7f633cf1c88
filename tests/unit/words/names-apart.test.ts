import { expect, it } from 'vitest';
import { namesApart } from '../../../src/words/names-apart.ts';

it('tells sources of one publisher apart by their year, or by their day within one year', () => {
  const sources = [
    { publisher: 'RFE/RL', published: '2015-03-02' },
    { publisher: 'Reuters', published: '2015' },
    { publisher: 'RFE/RL', published: '2026-03-07' },
    { publisher: 'RFE/RL', published: '2026-04' },
    { publisher: 'RFE/RL' },
  ];
  expect(namesApart(sources, 'en')).toEqual([
    'RFE/RL, 2015',
    'Reuters',
    'RFE/RL, 7 March 2026',
    'RFE/RL, April 2026',
    'RFE/RL',
  ]);
});
