import { expect, it } from 'vitest';
import { formatViewAddress, parseViewAddress } from '../../../src/wire/view-address.ts';

const known = { views: ['ceyhan'], features: ['erzurum'] };

it('names a view and a place, and comes back from its own address', () => {
  const address = { name: 'ceyhan', feature: 'erzurum' };
  expect(parseViewAddress(`#${formatViewAddress(address)}`, known)).toEqual(address);
});

it('names an extent in whole steps', () => {
  expect(formatViewAddress({ extent: [1200.4, 800, 600] })).toBe('view=1200,800,600');
  expect(parseViewAddress('?view=1200,800,600&theme=dark', known)).toEqual({
    extent: [1200, 800, 600],
  });
});

it.each([
  '',
  '#',
  '#view=',
  '#view=atlantis',
  '#view=1,2',
  '#view=1,2,0',
  '#view=1e9,2,3',
  '#at=__proto__',
  '#view=%E0%A4%A',
  '#<script>',
])('ignores what makes no sense: %s', (text) => expect(parseViewAddress(text, known)).toEqual({}));

it('names layers, none of them too, and comes back without those that a map does not have', () => {
  const layered = { ...known, layers: ['km', 'tripp'] };
  expect(formatViewAddress({ name: 'ceyhan', layers: ['tripp'] })).toBe('view=ceyhan&layers=tripp');
  expect(parseViewAddress('#layers=tripp,x', layered)).toEqual({ layers: ['tripp'] });
  expect(parseViewAddress('#layers=', layered)).toEqual({ layers: [] });
  expect(parseViewAddress('#layers=tripp', known)).toEqual({});
});

it('is empty for the whole map', () => {
  expect(formatViewAddress({})).toBe('');
});
