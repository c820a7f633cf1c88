import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { today } from '../../read/today.ts';
import type { Print } from './print-pages.ts';

/** Pages of chapters, maps and charts in any language; the PDF stands beside the page and bears its name. */
const WORK = /^(?:[\w-]+\/)?(?:chapters|maps|charts)\/([\w-]+)\/$/;

/**
 * Makes a PDF of each chapter, map and chart once the site is built, where PDF=1 asks for it: a browser
 * is needed and a second or so for each. Only then do the pages link to them; see src/publish/files/pdf.ts.
 */
export const workPdfs = (): AstroIntegration => {
  let served = { origin: '', base: '/' };
  return {
    name: 'work-pdfs',
    hooks: {
      'astro:config:done': ({ config }) => {
        const { origin } = new URL(config.site ?? 'https://israel-azerbaijan.example');
        served = { origin, base: config.base.replace(/\/*$/, '/') };
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        if (process.env['PDF'] !== '1')
          return logger.info('no PDFs were made; `npm run pdf` makes them');
        // The driver of the browser is large: no other build loads it.
        const { printPages } = await import('./print-pages.ts');
        const prints = pages.flatMap(({ pathname }) => printOf(pathname));
        await printPages({ folder: fileURLToPath(dir), ...served }, prints, today());
        logger.info(`${prints.length} pages printed to PDF`);
      },
    },
  };
};

/** What to print of a page: the PDF of a chapter, map or chart, or nothing for any other page. */
export function printOf(address: string): Print[] {
  const id = WORK.exec(address)?.[1];
  return id === undefined ? [] : [{ address, file: `${address}${id}.pdf` }];
}
