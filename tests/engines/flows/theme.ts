import { expect, it } from 'vitest';
import type { Look, Tab } from '../drivers/tab.ts';
import { colourAt, countOf, isShown, paperOf } from '../see.ts';
import { flow } from '../stage.ts';
import type { Setting } from './setting.ts';

const PAPER: Record<Look, string> = { light: 'rgb(251, 250, 247)', dark: 'rgb(18, 22, 26)' };
const SEA: Record<Look, number[]> = { light: [227, 237, 240], dark: [12, 32, 41] };
const SELECT = 'theme-switch select';

const chosen = (tab: Tab): Promise<string | null> =>
  tab.evaluate(() => document.documentElement.getAttribute('data-theme'));

/** Chooses as the list of a select does: drivers do not open it alike. */
const choose = (tab: Tab, theme: Look | ''): Promise<void> =>
  tab.evaluate(
    (at, value) => {
      const select = document.querySelector<HTMLSelectElement>(at)!;
      select.value = value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    SELECT,
    theme,
  );

/** The colours of the device are used until a reader chooses; the choice stays. */
export const theme = (setting: Setting): void =>
  flow('a theme is chosen', setting, (stage) => {
    it('the colours are those of the device at first', async () => {
      const { tab, site } = stage;
      // No worker may keep scripts that are held back later.
      site.hold(/offline\.js$/);
      await tab.open(site.at('/chapters/energy/'));
      await expect.poll(() => countOf(tab, SELECT)).toBe(1);
      expect(await isShown(tab, SELECT)).toBe(true);
      expect([await chosen(tab), await paperOf(tab)]).toEqual([null, PAPER.light]);
    });

    it('the choice shows at once and on every page after it', async () => {
      const { tab, site } = stage;
      await choose(tab, 'dark');
      expect([await chosen(tab), await paperOf(tab)]).toEqual(['dark', PAPER.dark]);
      await tab.open(site.at('/claims/'));
      await expect.poll(() => countOf(tab, SELECT)).toBe(1);
      expect([await chosen(tab), await paperOf(tab)]).toEqual(['dark', PAPER.dark]);
      expect(
        await tab.evaluate((at) => document.querySelector<HTMLSelectElement>(at)!.value, SELECT),
      ).toBe('dark');
    });

    it('it needs none of the scripts that come after the first paint', async () => {
      const { tab, site } = stage;
      site.hold(/\.js$/);
      try {
        await tab.open(site.at('/chapters/energy/'));
        expect([await chosen(tab), await paperOf(tab)]).toEqual(['dark', PAPER.dark]);
      } finally {
        site.hold(/offline\.js$/);
      }
    });

    it('what decides runs in the head, before anything can be painted', async () => {
      const { tab } = stage;
      const [inHead, parserWaits] = await tab.evaluate(() => {
        const script = [...document.scripts].find(({ text }) => text.includes('dataset.theme'));
        return [
          script?.parentElement === document.head,
          script?.type === '' && !script.async && !script.defer,
        ];
      });
      expect([inHead, parserWaits]).toEqual([true, true]);
    });

    it('light and the device’s own colours can be chosen, and nothing is kept for the last', async () => {
      const { tab, site } = stage;
      await tab.open(site.at('/about/'));
      await expect.poll(() => countOf(tab, SELECT)).toBe(1);
      await choose(tab, 'light');
      expect(await paperOf(tab)).toBe(PAPER.light);
      await choose(tab, '');
      expect(await tab.evaluate(() => localStorage.length)).toBe(0);
      await tab.open(site.at('/'));
      expect([await chosen(tab), await paperOf(tab)]).toEqual([null, PAPER.light]);
    });
  });

/** A device is set to one of the looks, and the reader has chosen none. */
export const deviceLook = (setting: Setting, look: Look): void =>
  flow(`a device is set to ${look}`, setting, (stage) => {
    it('the page has that look', async () => {
      const { tab, site } = stage;
      await tab.open(site.at('/about/'));
      expect([await chosen(tab), await paperOf(tab)]).toEqual([null, PAPER[look]]);
    });

    it.each(['region', 'btc-pipeline'])('the sea of %s has its colour', async (id) => {
      const { tab, site } = stage;
      await tab.resize(1280, 1200);
      await tab.open(site.at(`/maps/${id}/`));
      const [x, y] = await tab.evaluate(() => {
        const label = [...document.querySelectorAll('.viewport .label text')].find(
          (each) => each.textContent.includes('Caspian') && each.checkVisibility(),
        )!;
        const { left, top, height } = label.getBoundingClientRect();
        return [left - 10, top + height / 2] as const;
      });
      const seen = () => colourAt(tab, x, y);
      await expect.poll(seen).toEqual(SEA[look]);
    });
  });
