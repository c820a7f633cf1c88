import { expect, it } from 'vitest';
import { isShown, textOf } from '../see.ts';
import { flow } from '../stage.ts';
import type { Setting } from './setting.ts';

/** A chapter that was read is opened again without a network. */
export const offline = (setting: Setting): void =>
  flow('the network goes away', setting, (stage) => {
    it('a chapter that was read opens again, with its map', async () => {
      const { tab, site } = stage;
      await tab.open(site.at('/chapters/energy/'));
      const started = () => tab.evaluate(() => navigator.serviceWorker.controller !== null);
      await expect.poll(started).toBe(true);
      // The worker keeps what the first page had asked for before it was there.
      const kept = async () => {
        await tab.evaluate(() => {
          void caches
            .open('reading-1')
            .then((store) => store.keys())
            .then((keys) => (document.documentElement.dataset['kept'] = String(keys.length)));
        });
        return tab.evaluate(() => Number(document.documentElement.dataset['kept'] ?? 0));
      };
      await expect.poll(kept).toBeGreaterThan(4);
      await site.close();
      await tab.open(site.at('/chapters/energy/'));
      expect(await textOf(tab, 'h1')).toContain('Azerbaijani oil');
      expect(await isShown(tab, '.viewport .canvas .land')).toBe(true);
    });
  });
