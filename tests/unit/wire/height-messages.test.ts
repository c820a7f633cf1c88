import { describe, expect, it } from 'vitest';
import {
  asksForHeight,
  heightMessages,
  listenerIn,
  type Listener,
} from '../../../src/wire/height-messages.ts';

const ALONE: Listener = { id: 'region', src: 'https://a.example/embed/region/' };
const KNOWN: Listener = { ...ALONE, childId: 'map-1', secret: 'aB3dE5fG7h' };

describe('the messages of one height', () => {
  it('speak every form that needs no name of the frame', () => {
    expect(heightMessages(480, ALONE)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      { 'datawrapper-height': { region: 480 } },
      '{"src":"https://a.example/embed/region/","context":"iframe.resize","height":480}',
      '{"type":"set-height","value":480}',
      { height: 480 },
    ]);
  });

  it('speak to pym and WordPress by the names that these gave', () => {
    const messages = heightMessages(480, KNOWN);
    expect(messages).toContain('pymxPYMxmap-1xPYMxheightxPYMx480');
    expect(messages).toContainEqual({ message: 'height', value: 480, secret: 'aB3dE5fG7h' });
  });
});

describe('a host that asks', () => {
  it.each([
    { sentinel: 'amp', type: 'embed-size-query' },
    { message: 'ready', secret: 'aB3dE5fG7h' },
    { message: 'ready' },
    'pymxPYMxmap-1xPYMxwidthxPYMx600',
  ])('is understood: %j', (message) => expect(asksForHeight(message, KNOWN)).toBe(true));

  it.each([
    null,
    undefined,
    7,
    '',
    'pym',
    [],
    {},
    { message: 'ready', secret: 'other' },
    { sentinel: 'amp' },
    'pymxPYMxmap-2xPYMxwidthxPYMx600',
  ])('is not heard in %j', (message) => expect(asksForHeight(message, KNOWN)).toBe(false));

  it('is never heard in what the embed itself says, sent back', () => {
    for (const message of heightMessages(480, KNOWN))
      expect(asksForHeight(message, KNOWN)).toBe(false);
  });

  it('has to name the frame to be pym', () => {
    expect(asksForHeight('pymxPYMxundefinedxPYMxwidthxPYMx600', ALONE)).toBe(false);
  });
});

describe('the names in an address', () => {
  const names = (search: string, hash = '') => {
    const { childId, secret } = listenerIn('region', { href: '', search, hash });
    return { childId, secret };
  };

  it('are read where hosts put them', () => {
    expect(names('?initialWidth=600&childId=map-1', '#?secret=aB3dE5fG7h')).toEqual({
      childId: 'map-1',
      secret: 'aB3dE5fG7h',
    });
  });

  it.each([
    ['', ''],
    ['?childId=', '#secret='],
    ['?childId=<b>', '#?secret=<b>'],
  ])('are none in %s%s', (search, hash) => {
    expect(names(search, hash)).toEqual({ childId: undefined, secret: undefined });
  });
});
