import { expect, it } from 'vitest';
import { flow } from '../stage.ts';
import {
  addressOf,
  countOf,
  focus,
  isInSight,
  isShown,
  overflowOf,
  tabTo,
  textOf,
} from '../see.ts';
import type { Setting } from './setting.ts';

const CHAPTER = '/chapters/energy/';
const NUMBER = '.prose .cite a';

/** A chapter is read, at the width of a phone and of a desk. */
export const reading = (setting: Setting): void => {
  for (const width of [390, 1440])
    flow(`a chapter is read, ${width} px wide`, setting, (stage) => {
      it('it opens with its title, its text and its map, and fits the width', async () => {
        const { tab, site } = stage;
        await tab.resize(width, 900);
        await tab.open(site.at(CHAPTER));
        expect(await textOf(tab, 'h1')).toContain('Azerbaijani oil');
        expect(await countOf(tab, '.prose > p')).toBeGreaterThan(10);
        for (const part of ['h1', '.prose > p', '.viewport .canvas .land', '.viewport .label text'])
          expect(await isShown(tab, part), part).toBe(true);
        expect(await overflowOf(tab)).toBeLessThanOrEqual(0);
      });

      it('its own fonts are used', async () => {
        const { tab } = stage;
        const loaded = () =>
          tab.evaluate(() =>
            [...document.fonts]
              .filter(({ status }) => status === 'loaded')
              .map(({ family }) => family.replaceAll('"', ''))
              .sort(),
          );
        await expect
          .poll(loaded)
          .toEqual(expect.arrayContaining(['Source Sans', 'Source Serif Text']));
      });

      it('the contents lead to a part, and mark it', async () => {
        const { tab, site } = stage;
        await tab.open(site.at(CHAPTER));
        const link = '.contents li:nth-child(3) a';
        const target = await tab.evaluate(
          (at) => document.querySelector<HTMLAnchorElement>(at)!.hash,
          link,
        );
        await tab.click(link);
        await expect.poll(() => isInSight(tab, target)).toBe(true);
        if (width > 1000)
          await expect
            .poll(() => textOf(tab, '.contents [aria-current]'))
            .toBe(await textOf(tab, link));
      });

      it('a number shows its source to the keyboard, and Enter leads to the list', async () => {
        const { tab, site } = stage;
        await tab.open(site.at(CHAPTER));
        await focus(tab, '.contents li:last-child a');
        expect(await tabTo(tab, NUMBER)).toBe(true);
        await expect.poll(() => isShown(tab, '.note-card')).toBe(true);
        expect((await textOf(tab, '.note-card')).length).toBeGreaterThan(20);
        await tab.press('Escape');
        await expect.poll(() => isShown(tab, '.note-card')).toBe(false);
        await tab.press('Enter');
        await expect.poll(() => isInSight(tab, '.notes li:target')).toBe(true);
      });

      it('a click on a number leads to its source, and from there back to the text', async () => {
        const { tab, site } = stage;
        await tab.open(site.at(CHAPTER));
        await tab.click(NUMBER);
        await expect.poll(() => isInSight(tab, '.notes li:target')).toBe(true);
        await tab.click('.notes li:target .back');
        await expect.poll(() => isInSight(tab, NUMBER)).toBe(true);
      });

      it('claims and terms in the text are underlined', async () => {
        const { tab, site } = stage;
        await tab.open(site.at(CHAPTER));
        const lines = await tab.evaluate(() =>
          ['.prose a.claim', '.prose a.term'].map(
            (at) => getComputedStyle(document.querySelector(at)!).textDecorationLine,
          ),
        );
        expect(lines).toEqual(['underline', 'underline']);
      });

      it('a claim in the text opens its note, which leads to the whole claim', async () => {
        const { tab, site } = stage;
        await tab.open(site.at(CHAPTER));
        await tab.click('.prose a.claim');
        await expect.poll(() => isShown(tab, 'details.note > p:target')).toBe(true);
        await expect.poll(() => isInSight(tab, 'details.note > p:target')).toBe(true);
        await tab.click('details.note:has(> p:target) .note-meta a');
        await expect.poll(() => addressOf(tab)).toContain('/claims/');
        await expect.poll(() => isShown(tab, '.verdict')).toBe(true);
      });

      // Where there is a margin, notes stand open in it.
      if (width > 1000) return;
      it('a claim opens by its own note, too', async () => {
        const { tab, site } = stage;
        await tab.open(site.at(CHAPTER));
        expect(await isShown(tab, 'details.note > p')).toBe(false);
        await focus(tab, 'details.note summary');
        await tab.press('Enter');
        await expect.poll(() => isShown(tab, 'details.note > p')).toBe(true);
      });
    });
};
