import { describe, expect, it } from 'vitest';
import { formatThemeQuery, parseThemeQuery } from '../../../src/wire/theme-query.ts';

describe('the theme of the timeline', () => {
  it('comes back from the address it was written to', () => {
    const address = formatThemeQuery('energy');
    expect(address).toBe('?theme=energy');
    expect(parseThemeQuery(address, ['arms', 'energy'])).toBe('energy');
  });

  it('is none where the address names one that does not exist', () => {
    expect(parseThemeQuery('?theme=<script>', ['energy'])).toBe('');
    expect(parseThemeQuery('', ['energy'])).toBe('');
  });

  it('leaves no trace in the address where nothing is filtered', () => {
    expect(formatThemeQuery('')).toBe('');
  });
});
