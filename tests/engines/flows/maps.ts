import { expect, it } from 'vitest';
import { mapDefinitions, viewsOf } from '../../support/maps.ts';
import type { Tab } from '../drivers/tab.ts';
import { countOf, focus, hasFocus, isShown, textOf } from '../see.ts';
import { flow, type Stage } from '../stage.ts';
import type { Setting } from './setting.ts';

const READY = 'atlas-map[data-ready]';

/** The transform of the ground: none for the whole map. */
const ground = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('.viewport .view')!.getAttribute('transform') ?? '');

/** The scale of the ground. */
const scale = async (tab: Tab): Promise<number> =>
  Number(/scale\(([\d.]+)/.exec(await ground(tab))?.[1] ?? 1);

/** Opens a map anew, so that nothing is left of the view before, and waits for its script. */
async function open({ tab, site }: Stage, id: string, hash = ''): Promise<void> {
  // High enough that nothing has to scroll, for scrolling leads on to a stop of the journey.
  await tab.resize(1280, 1200);
  await tab.open('about:blank');
  await tab.open(site.at(`/maps/${id}/${hash}`));
  await expect.poll(() => countOf(tab, READY)).toBe(1);
}

const button = (nth: number) => `.map-toolbar button:nth-child(${nth})`;

/** Each map is moved, visited and left, by pointer and by keyboard. */
export const maps = (setting: Setting): void => {
  for (const id of mapDefinitions())
    flow(`the map ${id} is used`, setting, (stage) => {
      it('its buttons zoom in and out and bring the whole map back', async () => {
        const { tab } = stage;
        await open(stage, id);
        expect(await countOf(tab, '.map-toolbar button')).toBe(4);
        await tab.click(button(1));
        await expect.poll(() => scale(tab)).toBeCloseTo(1.6, 1);
        await tab.click(button(1));
        await expect.poll(() => scale(tab)).toBeCloseTo(2.56, 1);
        await tab.click(button(2));
        await expect.poll(() => scale(tab)).toBeCloseTo(1.6, 1);
        await tab.click(button(3));
        await expect.poll(() => ground(tab)).toBe('');
      });

      it('a zoomed map follows the mouse that drags it', async () => {
        const { tab } = stage;
        await open(stage, id);
        await tab.click(button(1));
        await expect.poll(() => scale(tab)).toBeCloseTo(1.6, 1);
        const before = await ground(tab);
        await tab.drag('.viewport', -120, -40);
        await expect.poll(() => ground(tab)).not.toBe(before);
        expect(await scale(tab)).toBeCloseTo(1.6, 1);
      });

      it('arrow keys visit its features, Enter opens one, and Escape leaves step by step', async () => {
        const { tab } = stage;
        await open(stage, id);
        await focus(tab, '.viewport');
        const names = await tab.evaluate(() =>
          [...document.querySelectorAll('.facts .fact-name')].map((name) =>
            name.textContent.trim(),
          ),
        );
        const said = new Set<string>();
        for (const i of names.keys()) {
          const before = await textOf(tab, '.viewport [aria-live]');
          await tab.press('ArrowRight');
          await expect
            .poll(() => textOf(tab, '.viewport [aria-live]'), { message: `arrow ${i + 1}` })
            .not.toBe(before);
          said.add(await textOf(tab, '.viewport [aria-live]'));
        }
        expect([...said].sort()).toEqual([...names].sort());
        await tab.press('ArrowLeft');
        await tab.press('Enter');
        await expect.poll(() => isShown(tab, '.map-detail a')).toBe(true);
        await tab.press('Escape');
        await expect.poll(() => isShown(tab, '.map-detail')).toBe(false);
        await expect.poll(() => hasFocus(tab, '.viewport')).toBe(true);
        await tab.press('Escape');
        await expect.poll(() => countOf(tab, '.viewport [data-current]')).toBe(0);
        await tab.press('Escape');
        await expect.poll(() => hasFocus(tab, '.viewport')).toBe(false);
      });

      it('keys zoom and move it', async () => {
        const { tab } = stage;
        await open(stage, id);
        await focus(tab, '.viewport');
        await tab.press('0');
        await tab.press('+');
        await expect.poll(() => scale(tab)).toBeCloseTo(1.6, 1);
        const before = await ground(tab);
        await tab.press('Shift+ArrowRight');
        await expect.poll(() => ground(tab)).not.toBe(before);
        await tab.press('0');
        await expect.poll(() => ground(tab)).toBe('');
      });

      it('an address opens a view of it, and one that makes no sense the whole map', async () => {
        const { tab } = stage;
        const [name] = viewsOf(id);
        await open(stage, id, `#view=${name}`);
        await expect.poll(() => countOf(tab, `[data-view="${name}"][data-current]`)).toBe(1);
        await expect.poll(() => scale(tab)).toBeGreaterThan(1);
        for (const garbage of ['#view=atlantis', '#view=1e9,x&at=__proto__', '#%E0%A4%A']) {
          await open(stage, id, garbage);
          expect(await ground(tab), garbage).toBe('');
        }
      });

      it('the wheel scrolls the page, and zooms the map only with ctrl', async () => {
        const { tab } = stage;
        await open(stage, id);
        await tab.wheel('.viewport', 300);
        await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(10);
        await open(stage, id);
        const before = await scale(tab);
        await tab.wheel('.viewport', -200, true);
        await expect.poll(() => scale(tab)).toBeGreaterThan(before);
        expect(await tab.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1]);
      });
    });
};
