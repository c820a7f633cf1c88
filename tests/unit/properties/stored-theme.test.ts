import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedTheme } from '../../../src/wire/stored-theme.ts';
import { THEME_SCRIPT } from '../../../src/layouts/theme-script.ts';
import { MANY } from './settings.ts';

/** What a browser may hold under the name: any text, nothing, or a refusal. */
const stored = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('light', 'dark', 'Light', 'dark ', 'auto', '', '__proto__', '<script>', null),
);

const dataset: { theme?: string } = {};
let getItem: () => string | null = () => null;
const page = createContext({
  localStorage: { getItem: () => getItem() },
  document: { documentElement: { dataset } },
});
const script = new Script(THEME_SCRIPT);

/** The theme that a page starts with. */
function startWith(read: () => string | null): string | undefined {
  delete dataset.theme;
  getItem = read;
  script.runInContext(page);
  return dataset.theme;
}

describe('any text that a browser has stored as the theme', () => {
  it('gives a theme that exists, or none, and the head and the switch agree', () => {
    fc.assert(
      fc.property(stored, (text) => {
        const theme = startWith(() => text);
        expect(theme).toBe(storedTheme(text));
        expect(theme).toBe(text === 'light' || text === 'dark' ? text : undefined);
      }),
      MANY,
    );
  });

  it('may be refused by the browser: the page starts without a theme', () => {
    const refuse = () => {
      throw new Error('The browser keeps nothing.');
    };
    expect(startWith(refuse)).toBeUndefined();
  });
});
