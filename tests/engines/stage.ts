import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './drivers/tab.ts';
import type { Setting } from './flows/setting.ts';
import { errorsOf, watchedSite, type WatchedSite } from './watched-site.ts';

/** Where a flow takes place: a tab that is new and a site that is new to it. */
export type Stage = { tab: Tab; site: WatchedSite };

/** A flow of a reader: the things that are true on the way, and no error on any page of it. */
export function flow(title: string, { driver, site }: Setting, tell: (stage: Stage) => void): void {
  describe(title, () => {
    const stage = {} as Stage;
    beforeAll(async () => {
      stage.site = await watchedSite(site);
      stage.tab = await driver().tab();
      await stage.tab.resize(1280, 900);
    }, 60_000);
    afterAll(async () => {
      await stage.tab.close();
      await stage.site.close();
    }, 60_000);

    tell(stage);

    it('nothing on the way is said to have gone wrong', async () => {
      const state = () => stage.tab.evaluate(() => document.readyState);
      await expect.poll(state).toBe('complete');
      expect(await errorsOf(stage.tab)).toEqual([]);
    });
  });
}
