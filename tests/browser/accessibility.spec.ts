import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { sampleAddresses } from '../support/addresses.ts';

/** An embed is part of its host's page: headings and landmarks of a page of its own are the host's. */
const PAGE_RULES = ['region', 'page-has-heading-one'];
/** Its twin without script cannot know that it is opened by itself, so that it never has a main part. */
const FRAMED_RULES = [...PAGE_RULES, 'landmark-one-main'];

const VIEWS = [
  { width: 390, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  ...(process.env['ALL_PAGES'] === '1'
    ? ([
        { width: 390, colorScheme: 'light' },
        { width: 1440, colorScheme: 'dark' },
      ] as const)
    : []),
] as const;

for (const { width, colorScheme } of VIEWS) {
  test.describe(`axe finds nothing at ${width} px in the ${colorScheme} theme`, () => {
    test.use({
      viewport: { width, height: 900 },
      colorScheme,
      contextOptions: { reducedMotion: 'reduce' },
    });
    for (const address of sampleAddresses())
      test(`on ${address}`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto(address);
        // What is out of sight has no place yet that axe could measure.
        await page.evaluate(() => {
          for (const part of document.querySelectorAll<HTMLElement>('.publisher'))
            part.style.contentVisibility = 'visible';
        });
        // Lighthouse asks for the size of targets too; axe does so where it is told to.
        const axe = new AxeBuilder({ page }).options({
          rules: { 'target-size': { enabled: true } },
        });
        // An embed is transparent: its ground is the browser's, which axe takes for white in the dark
        // theme too. tests/browser/embeds/ measures contrast on the grounds of real hosts.
        if (address.startsWith('/embed/') && address !== '/embed/')
          axe.disableRules([
            ...(address.endsWith('-still/') ? FRAMED_RULES : PAGE_RULES),
            'color-contrast',
          ]);
        if (address === '/embed/') axe.exclude('iframe');
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
  });
}

test('axe finds a picture without words', async ({ page }) => {
  await page.goto('/404.html');
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
