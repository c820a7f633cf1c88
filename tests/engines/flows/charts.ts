import { expect, it } from 'vitest';
import { chartIds } from '../../support/charts.ts';
import { countOf, focus, hasFocus, isShown, textOf } from '../see.ts';
import { flow } from '../stage.ts';
import type { Setting } from './setting.ts';

/** The values of each chart are visited by keyboard. */
export const charts = (setting: Setting): void =>
  flow('the values of charts are visited by keyboard', setting, (stage) => {
    it.each(chartIds())(
      '%s: arrow keys mark, Enter opens, Escape closes and leaves',
      async (id) => {
        const { tab, site } = stage;
        await tab.open(site.at(`/charts/${id}/`));
        await expect.poll(() => countOf(tab, 'chart-figure[data-ready]')).toBe(1);
        const current = () =>
          tab.evaluate(
            () => document.querySelector<HTMLElement>('tr[data-current]')?.dataset['point'],
          );
        await focus(tab, '.chart-body');
        await tab.press('ArrowRight');
        await expect.poll(current).toBe('0');
        await tab.press('ArrowRight');
        await expect.poll(current).toBe('1');
        await tab.press('ArrowLeft');
        await expect.poll(current).toBe('0');
        await tab.press('Enter');
        await expect.poll(() => isShown(tab, '.chart-detail')).toBe(true);
        const value = await textOf(tab, 'tr[data-current] td');
        expect(await textOf(tab, '.chart-detail')).toContain(value);
        await tab.press('Escape');
        await expect.poll(() => isShown(tab, '.chart-detail')).toBe(false);
        await tab.press('Escape');
        await expect.poll(() => countOf(tab, '[data-point][data-current]')).toBe(0);
        await tab.press('Escape');
        await expect.poll(() => hasFocus(tab, '.chart-body')).toBe(false);
      },
    );
  });
