import { expect, it } from 'vitest';
import type { Tab } from '../drivers/tab.ts';
import { pagesOf, READS_PDF } from '../pdf-pages.ts';
import { countOf, isShown, paperOf, textOf } from '../see.ts';
import { flow } from '../stage.ts';
import type { Setting } from './setting.ts';

/** Not every driver can pretend to be a printer, so the page’s own rules are told they are on paper. */
const putOnPaper = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    let changed = 0;
    const visit = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
          rule.media.mediaText = 'all';
          changed++;
        }
        if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) visit(sheet.cssRules);
    return changed;
  });

/** A chapter is printed. */
export const printing = (setting: Setting, { toPdf }: { toPdf: boolean }): void =>
  flow('a chapter is printed', setting, (stage) => {
    it('what is for screens goes, and addresses and folded parts come', async () => {
      const { tab, site } = stage;
      await tab.resize(700, 1000);
      await tab.open(site.at('/chapters/energy/'));
      expect(await isShown(tab, '.contents')).toBe(true);
      expect(await isShown(tab, 'details.note > p')).toBe(false);
      expect(await putOnPaper(tab)).toBeGreaterThan(0);
      for (const gone of [
        '.site-header nav',
        '.contents',
        '.site-footer',
        '.back',
        '.map-toolbar',
        '.map-layers',
      ])
        expect(await isShown(tab, gone), gone).toBe(false);
      for (const there of [
        'h1',
        '.prose > p',
        '.viewport .canvas .land',
        '.print-only',
        'details.note > p',
      ])
        expect(await isShown(tab, there), there).toBe(true);
      expect(await textOf(tab, '.print-only')).toContain('/chapters/energy/');
      expect(await paperOf(tab)).toBe('rgb(255, 255, 255)');
      const shown = await tab.evaluate(() => {
        const link = document.querySelector('.notes ol li a[href^="http"]')!;
        return [
          getComputedStyle(link, '::after').content,
          getComputedStyle(link.closest('ol')!).listStyleType,
        ];
      });
      expect(shown).toEqual([expect.stringMatching(/http|attr\(href\)/), 'decimal']);
    });

    if (!toPdf || !READS_PDF) return;
    it('no page of the PDF is blank, and its sources are numbered', async () => {
      const { tab, site } = stage;
      await tab.resize(1280, 900);
      await tab.open(site.at('/chapters/energy/'));
      const sources = await countOf(tab, '.notes > ol > li, .notes ol.sources > li');
      const pages = pagesOf(await tab.pdf!());
      expect(pages.length).toBeGreaterThan(5);
      for (const [i, page] of pages.entries())
        expect(page.replace(/\s/g, '').length, `page ${i + 1}`).toBeGreaterThan(60);
      const text = pages.join('\n');
      expect(text).toMatch(/Azerbaijani oil/);
      expect(text).toMatch(/https:\/\/www\./);
      expect(sources).toBeGreaterThan(20);
      for (const n of [1, 2, sources - 1, sources])
        expect(text, `source ${n}`).toMatch(new RegExp(`^\\s*${n}\\.\\s`, 'm'));
    });
  });
