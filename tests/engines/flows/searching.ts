import { expect, it } from 'vitest';
import { addressOf, countOf, hasFocus, isInSight, textOf } from '../see.ts';
import { flow } from '../stage.ts';
import type { Setting } from './setting.ts';

/** Words are looked up, from any page, by keyboard. */
export const searching = (setting: Setting): void =>
  flow('something is looked up', setting, (stage) => {
    it('"/" leads to the field from any page', async () => {
      const { tab, site } = stage;
      await tab.open(site.at('/glossary/'));
      await tab.press('/');
      await expect.poll(() => addressOf(tab)).toBe(site.at('/search/#search-words'));
      await expect.poll(() => hasFocus(tab, '#search-words')).toBe(true);
    });

    it('what is written is found, grouped by kind, and stands in the address', async () => {
      const { tab } = stage;
      await tab.type('Sangachal');
      // What was typed until the first pause is looked up before the whole word is.
      await expect.poll(() => addressOf(tab)).toContain('?q=Sangachal');
      await expect.poll(() => textOf(tab, 'output')).toMatch(/\d/);
      const headings = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll('.result-group h2')].map((each) => each.textContent),
        );
      await expect
        .poll(headings)
        .toEqual(
          expect.arrayContaining([
            expect.stringContaining('In the chapters'),
            expect.stringContaining('Glossary'),
          ]),
        );
    });

    it('a result leads to what it names', async () => {
      const { tab } = stage;
      await tab.click('.result-group a[href*="/glossary/#"]');
      await expect.poll(() => addressOf(tab)).toMatch(/\/glossary\/#sangachal$/);
      await expect.poll(() => isInSight(tab, ':target')).toBe(true);
    });

    it('a word with a letter wrong and one with marks are found as well', async () => {
      const { tab, site } = stage;
      for (const words of ['Azerbajan', 'əliyev']) {
        await tab.open(site.at(`/search/?q=${encodeURIComponent(words)}`));
        await expect
          .poll(() => countOf(tab, '.result-group'), { message: words })
          .toBeGreaterThan(0);
      }
    });
  });
