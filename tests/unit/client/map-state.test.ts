import { describe, expect, it } from 'vitest';
import {
  act,
  begin,
  featureOf,
  read,
  write,
  type Action,
  type MapInfo,
  type MapState,
} from '../../../src/client/atlas-map/state.ts';
import { sees, WHOLE } from '../../../src/wire/view.ts';

const CEYHAN = { k: 4, x: 0.1, y: 0.4 };
const MEGHRI = { k: 6, x: 0.5, y: 0.3 };

const map: MapInfo = {
  width: 'wide',
  extent: [16, 16, 3840, 2560],
  scale: 1.5,
  closest: 8,
  views: {
    ceyhan: { wide: CEYHAN, phone: WHOLE, shows: ['ceyhan', 'haifa'], layers: [] } as never,
    meghri: { wide: MEGHRI, phone: WHOLE, shows: ['meghri'], layers: ['tripp'] } as never,
  },
  layers: [
    { id: 'km', name: 'Kilometres', shown: true },
    { id: 'tripp', name: 'TRIPP', shown: false },
  ],
  features: [
    { id: 'baku', layer: undefined, from: 1, at: [0.9, 0.3] },
    { id: 'ceyhan', layer: undefined, from: 1, at: [0.2, 0.6] },
    { id: 'elsewhere', layer: undefined, from: 1, at: undefined },
    { id: 'haifa', layer: undefined, from: 1, at: [0.15, 0.8] },
    { id: 'meghri', layer: 'tripp', from: 6, at: [0.6, 0.4] },
  ],
};
const start = begin(map);
const after = (...actions: Action[]): MapState =>
  actions.reduce((state, action) => act(state, action, map), start);
const go = (name: string): Action => ({ type: 'go', name });
const step = (by: 1 | -1): Action => ({ type: 'step', by });

describe('a map', () => {
  it('begins whole, with the layers that are usually shown and nothing marked', () =>
    expect(start).toEqual({
      view: WHOLE,
      named: '',
      layers: ['km'],
      chosen: ['km'],
      features: [],
      open: false,
    }));

  it('goes to a named view: its place, its layers, and what it is about is marked', () => {
    expect(after(go('meghri'))).toMatchObject({
      view: MEGHRI,
      named: 'meghri',
      layers: ['km', 'tripp'],
      features: ['meghri'],
      open: false,
    });
    expect(after(go('ceyhan')).features).toEqual(['ceyhan', 'haifa']);
  });

  it('hides what a view needed when the next one does not, and keeps what the reader chose', () => {
    expect(after(go('meghri'), go('ceyhan')).layers).toEqual(['km']);
    const chosen: Action = { type: 'choose', layers: ['tripp'] };
    expect(after(chosen, go('meghri'), go('ceyhan')).layers).toEqual(['tripp']);
  });

  it('lets a reader untick a layer that the view needs', () =>
    expect(after(go('meghri'), { type: 'choose', layers: [] }).layers).toEqual([]));

  it('goes back to the whole map for no name, and stays for a name that it does not know', () => {
    expect(after(go('ceyhan'), go(''))).toEqual(start);
    const there = after(go('ceyhan'));
    expect(act(there, go('atlantis'), map)).toBe(there);
  });

  it('takes the view of the width that the page has', () =>
    expect(act(start, go('ceyhan'), { ...map, width: 'phone' }).view).toEqual(WHOLE));

  it('moved by hand is at no named view any more, but keeps its layers and marks', () => {
    const moved = after(go('meghri'), { type: 'move', view: { k: 3, x: 0.4, y: 0.4 } });
    expect(moved).toMatchObject({ named: '', layers: ['km', 'tripp'], features: ['meghri'] });
  });

  it('never leaves its bounds, however far it is moved or enlarged', () => {
    expect(after({ type: 'move', view: { k: 0.2, x: -3, y: 9 } }).view).toEqual(WHOLE);
    expect(after({ type: 'move', view: { k: 1e9, x: 0, y: 0 } }).view).toEqual(WHOLE);
    expect(after({ type: 'zoom', way: -1 }).view).toEqual(WHOLE);
  });

  it('is brought back whole with nothing marked', () =>
    expect(after(go('ceyhan'), { type: 'reset' })).toMatchObject({
      view: WHOLE,
      named: '',
      features: [],
    }));
});

describe('by keyboard, a map', () => {
  it('visits every feature that this width has, round and round, both ways', () => {
    const visited = [1, 2, 3, 4, 5].map((n) =>
      featureOf(after(...Array.from({ length: n }, () => step(1)))),
    );
    expect(visited).toEqual(['baku', 'ceyhan', 'haifa', 'meghri', 'baku']);
    expect(featureOf(after(step(-1)))).toBe('meghri');
    expect(featureOf(after(step(1), step(-1)))).toBe('meghri');
  });

  it('brings a feature into sight, enlarged as far as it asks for, and shows its layer', () => {
    const state = after(step(-1));
    expect(state.view.k).toBeCloseTo(6 / 1.5);
    expect(sees(state.view, [0.6, 0.4])).toBe(true);
    expect(state.layers).toEqual(['km', 'tripp']);
    expect(state.chosen).toEqual(['km', 'tripp']);
  });

  it('does not move for a feature that is in sight', () => {
    expect(after(step(1)).view).toBe(WHOLE);
    expect(after(go('ceyhan'), step(1)).named).toBe('');
  });

  it('is left step by step: the panel closes, the mark goes, and then nothing changes', () => {
    const open = after({ type: 'open', feature: 'baku' });
    expect(open).toMatchObject({ features: ['baku'], open: true });
    const closed = act(open, { type: 'leave' }, map);
    expect(closed).toMatchObject({ features: ['baku'], open: false });
    const unmarked = act(closed, { type: 'leave' }, map);
    expect(unmarked.features).toEqual([]);
    expect(act(unmarked, { type: 'leave' }, map)).toBe(unmarked);
  });

  it('closes its panel for a click where nothing is', () =>
    expect(after({ type: 'open', feature: 'baku' }, { type: 'open', feature: undefined })).toEqual(
      start,
    ));

  it('has nothing to visit where it has no features', () => {
    const bare = { ...map, features: [] };
    expect(act(start, step(1), bare)).toBe(start);
  });
});

describe('the address of a map', () => {
  const from = (address: string) => read(start, address, map);

  it('names a view, a feature and layers, and brings them back', () => {
    const state = from('?view=ceyhan&at=haifa&layers=tripp');
    expect(state).toMatchObject({
      view: CEYHAN,
      layers: ['tripp'],
      features: ['haifa'],
      open: true,
    });
    expect(write(state, map)).toBe('view=ceyhan&at=haifa&layers=tripp');
  });

  it('shows the layers that a named view needs without naming them', () => {
    const state = from('#view=meghri');
    expect(state.layers).toEqual(['km', 'tripp']);
    expect(write(state, map)).toBe('view=meghri&at=meghri');
  });

  it('names an extent where the map was moved by hand, and brings it back', () => {
    const state = from('#view=1700,1500,900');
    expect(state.view.k).toBeCloseTo(3840 / 900);
    expect(write(state, map)).toBe('view=1700,1500,900');
  });

  it('is empty for the whole map as usual', () => expect(write(start, map)).toBe(''));

  it('says so where the reader took a usual layer away', () =>
    expect(write(after({ type: 'choose', layers: [] }), map)).toBe('layers='));

  it.each([
    '',
    '#',
    '?view=atlantis',
    '#view=1,2',
    '?at=__proto__',
    '?view=constructor',
    '#%E0%A4%A',
  ])('is the whole map where it makes no sense: %s', (address) =>
    expect(from(address)).toEqual(start),
  );

  it('brings the usual layers back where it names none', () => {
    const chosen = after({ type: 'choose', layers: ['tripp'] });
    expect(read(chosen, '#at=baku', map).layers).toEqual(['km']);
  });
});
