import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostSite } from '../../support/hosts.ts';
import type { Tab } from '../drivers/tab.ts';
import { flow } from '../stage.ts';
import type { Setting } from './setting.ts';

/** Height of the frame, px. */
const frameHeight = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelector('iframe')!.clientHeight);

/** What the embed is where its frame has all the room it could want, px; apart from its own script. */
const contentHeight = (tab: Tab): Promise<number> =>
  tab.evaluateInFrame(() => {
    const root = document.documentElement;
    root.setAttribute('data-natural', '');
    const height = document.querySelector('.embed')?.getBoundingClientRect().height ?? NaN;
    root.removeAttribute('data-natural');
    return height;
  });

const misfit = async (tab: Tab): Promise<number> =>
  Math.abs((await frameHeight(tab)) - (await contentHeight(tab)));

/** A figure stands on a page of another site. */
export const embeds = (setting: Setting): void =>
  flow('a figure stands on another site', setting, (stage) => {
    let host: Awaited<ReturnType<typeof hostSite>>;
    beforeAll(async () => void (host = await hostSite()));
    afterAll(() => host.close());

    const show = (id: string, query = '') => {
      const { site } = stage;
      const address = site.at(`/embed/${id}/${query}`);
      return stage.tab.open(
        host.show(
          `<iframe src="${address}" sandbox="allow-scripts allow-popups" width="100%" height="200" ` +
            `title="Figure" style="border:0"></iframe><script src="${site.at('/embed.js')}"></script>`,
        ),
      );
    };

    it.each(['btc-pipeline', 'btc-throughput'])(
      '%s: the boxed-in frame follows its height, at any width',
      async (id) => {
        const { tab } = stage;
        for (const width of [1000, 390]) {
          await tab.resize(width, 900);
          await show(id);
          await expect.poll(() => misfit(tab), { message: `${width} px` }).toBeLessThanOrEqual(1);
          expect(await frameHeight(tab)).toBeGreaterThan(200);
        }
        await tab.resize(700, 900);
        await expect.poll(() => misfit(tab)).toBeLessThanOrEqual(1);
      },
    );

    it('a marked place gets a frame, sandboxed and named', async () => {
      const { tab, site } = stage;
      await tab.open(
        host.show(
          `<div data-embed="${site.at('/embed/region/')}"><a href="${site.at('/maps/region/')}">The region</a></div>` +
            `<script src="${site.at('/embed.js')}"></script>`,
        ),
      );
      const frame = () =>
        tab.evaluate(() => {
          const made = document.querySelector('iframe');
          return [made?.title, made?.sandbox.contains('allow-scripts')];
        });
      await expect.poll(frame).toEqual(['The region', true]);
      await expect.poll(() => misfit(tab)).toBeLessThanOrEqual(1);
    });

    it('the frame takes the theme that its address names', async () => {
      const { tab } = stage;
      const colours = new Set<string>();
      for (const theme of ['light', 'dark']) {
        await show('btc-pipeline', `?theme=${theme}`);
        const seen = () =>
          tab.evaluateInFrame(() => {
            const embed = document.querySelector('.embed');
            return embed
              ? [document.documentElement.dataset['theme'], getComputedStyle(embed).color]
              : [];
          });
        await expect.poll(seen).toEqual([theme, expect.stringMatching(/^rgb/)]);
        colours.add((await seen())[1]!);
      }
      expect(colours.size).toBe(2);
    });

    it('the map in it works', async () => {
      const { tab } = stage;
      await show('btc-pipeline');
      const ready = () =>
        tab.evaluateInFrame(() => document.querySelectorAll('atlas-map[data-ready]').length);
      await expect.poll(ready).toBe(1);
    });
  });
