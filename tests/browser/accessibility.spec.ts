import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { sampleAddresses } from '../support/addresses.ts';

/** Rules that axe follows on a page beside its usual ones, and those that it leaves out. */
const rulesFor = (address: string): Record<string, { enabled: boolean }> => ({
  // Lighthouse asks for the size of targets too; axe does so where it is told to.
  'target-size': { enabled: true },
  ...Object.fromEntries(leftOut(address).map((rule) => [rule, { enabled: false }] as const)),
});

/**
 * An embed is part of its host's page: headings and landmarks of a page of its own are the host's. It is
 * transparent: its ground is the browser's, which axe takes for white in the dark theme too, so that
 * tests/browser/embeds/ measures contrast on the grounds of real hosts.
 */
function leftOut(address: string): string[] {
  if (!address.startsWith('/embed/') || address === '/embed/') return [];
  const ours = ['region', 'page-has-heading-one', 'color-contrast'];
  // The twin without script cannot know that it is opened by itself, so that it never has a main part.
  return address.endsWith('-still/') ? [...ours, 'landmark-one-main'] : ours;
}

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
        const axe = new AxeBuilder({ page }).options({ rules: rulesFor(address) });
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
