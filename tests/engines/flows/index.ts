import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../support/sites.ts';
import { BROWSERS, type BrowserName } from '../drivers/installed.ts';
import type { Driver, Look } from '../drivers/tab.ts';
import { errorsOf, STALLED, watchedSite } from '../watched-site.ts';
import { charts } from './charts.ts';
import { embeds } from './embeds.ts';
import { maps } from './maps.ts';
import { offline } from './offline.ts';
import { printing } from './printing.ts';
import { reading } from './reading.ts';
import { searching } from './searching.ts';
import { deviceLook, theme } from './theme.ts';

/** Starts the browser for the tests that follow, and ends it after them. */
function startedIn(name: BrowserName, look: Look): () => Driver {
  const found = BROWSERS[name]();
  if ('missing' in found)
    throw new Error(`${name} is not installed. Install it: apt-get install ${found.missing}`);
  let driver: Driver;
  beforeAll(async () => void (driver = await found.start(look)), 90_000);
  afterAll(() => driver.close(), 60_000);
  return () => driver;
}

/** All main flows, in one browser. */
export function flowsIn(name: BrowserName, { toPdf }: { toPdf: boolean }): void {
  describe('the light look', () => {
    const driver = startedIn(name, 'light');
    describe.each(SITES)('$name', (site) => {
      const setting = { driver, site };
      reading(setting);
      searching(setting);
      theme(setting);
      embeds(setting);
      maps(setting);
      charts(setting);
      printing(setting, { toPdf });
      offline(setting);
    });
    deviceLook({ driver, site: SITES[0] }, 'light');

    it('the watch over errors sees what is missing and hears what is said to be wrong', async () => {
      const site = await watchedSite(SITES[0]);
      const tab = await driver().tab();
      await tab.open(site.at('/about/'));
      await tab.evaluate(() => {
        console.error('out of', 'order');
        const picture = new Image();
        picture.src = '/missing.png';
        document.body.append(picture);
      });
      await expect
        .poll(() => errorsOf(tab))
        .toEqual(['out of order', expect.stringContaining('missing.png')]);
      await tab.close();
      await site.close();
    });

    it('it does not take for a fault what no longer comes because the reader goes on', async () => {
      const site = await watchedSite(SITES[0]);
      const tab = await driver().tab();
      await tab.open(site.at('/about/'));
      await tab.evaluate((address) => {
        const early = document.createElement('link');
        early.rel = 'modulepreload';
        early.href = address;
        document.head.append(early);
      }, STALLED);
      await tab.open(site.at('/claims/'));
      expect(await errorsOf(tab)).toEqual([]);
      await tab.close();
      await site.close();
    });
  });
  describe('the dark look', () => {
    deviceLook({ driver: startedIn(name, 'dark'), site: SITES[0] }, 'dark');
  });
}
