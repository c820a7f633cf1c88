import { expect, test, type Browser, type Page } from '@playwright/test';
import { Asking } from '../support/asking.ts';
import { FAULTS, faultsOf, type Fault } from '../support/faults.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { goThrough, read, type Reading } from '../support/reading.ts';

/** The search asks for its index only when there are words to look for. */
const ADDRESSES = pageKinds('dist-test/root').map((address) =>
  address === '/search/' ? `${address}?q=pipeline` : address,
);

/** Goes through a page that nothing more is on its way to. */
async function visit(page: Page, address: string, asking: Asking): Promise<void> {
  await page.clock.install();
  await asking.open(address);
  await goThrough(page);
  await asking.settle();
}

/** What a page says and shows without script. */
async function readPlain(browser: Browser, address: string): Promise<Reading> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const plain = await read(page);
  await context.close();
  return plain;
}

/** What a page has without script and with it: no fault may take that away. */
function common(plain: Reading, sound: Reading): Reading {
  const both = new Set(sound.texts);
  return {
    texts: plain.texts.filter((text) => both.has(text)),
    drawn: Math.min(plain.drawn, sound.drawn),
    blank: [],
  };
}

async function expectWhole(page: Page, whole: Reading, when: string): Promise<void> {
  const { texts, drawn, blank } = await read(page);
  const seen = new Set(texts);
  const lost = whole.texts.filter((text) => !seen.has(text)).slice(0, 3);
  expect.soft({ lost, blank }, when).toEqual({ lost: [], blank: [] });
  expect.soft(drawn, `${when}: what figures show`).toBeGreaterThanOrEqual(whole.drawn * 0.9);
}

/** A script that fails is asked for again where another one wants it too: ahead, and then in earnest. */
const MOST_TRIES = 3;

/** Where one thing fails, a page reads whole, does not ask for it on and on, and does not complain. */
async function expectBorne(page: Page, address: string, whole: Reading, fault: Fault) {
  const { name, kind, paths, times } = fault;
  const asking = new Asking(page);
  await page.route(({ pathname }) => paths.has(pathname), asking.hold);
  if (kind !== 'slow') asking.answerHeld(FAULTS[kind]);
  await visit(page, address, asking);
  await expectWhole(page, whole, `${name} ${kind}`);
  if (kind === 'slow') {
    asking.answerHeld(FAULTS.blocked);
    await asking.settle();
    await expectWhole(page, whole, `${name} slow, then blocked`);
  }
  // Later tries, if there are any, come now.
  for (let i = 0; i < 2; i++) {
    await page.clock.fastForward('10:00');
    await asking.settle();
  }
  expect
    .soft(
      asking.total((path) => paths.has(path)),
      `${name} ${kind}: requests`,
    )
    .toBeLessThanOrEqual(MOST_TRIES * times);
  // A script that ends too early is a syntax error in each that imports it; the browser says that itself.
  const syntax = kind === 'truncated' ? /^SyntaxError: / : /^$/;
  const thrown = asking.thrown.filter((error) => !syntax.test(error));
  // Into an XML document that ends too early the browser puts a notice of its own, with a style of its own.
  const notice = kind === 'truncated' && name.endsWith('.svg') ? /^Applying inline style/ : /^$/;
  const complaints = asking.complaints.filter((complaint) => !notice.test(complaint));
  expect.soft({ thrown, complaints }, `${name} ${kind}`).toEqual({
    thrown: [],
    complaints: [],
  });
  const scripts = await page.locator('script[type=module]').count();
  expect.soft(asking.thrown.length, `${name} ${kind}: errors`).toBeLessThanOrEqual(scripts);
}

for (const address of ADDRESSES)
  test(`${address} reads whole when any one thing that it asks for fails`, async ({
    page,
    context,
    browser,
  }) => {
    test.setTimeout(180_000);
    const sound = new Asking(page);
    await visit(page, address, sound);
    const reading = await read(page);
    const whole = common(await readPlain(browser, address), reading);
    expect(whole.texts.length).toBeGreaterThan(2);
    expect(reading.blank).toEqual([]);
    expect({ thrown: sound.thrown, complaints: sound.complaints }).toEqual({
      thrown: [],
      complaints: [],
    });
    for (const fault of faultsOf(sound.files))
      await test.step(`${fault.name} ${fault.kind}`, async () => {
        const other = await context.newPage();
        await expectBorne(other, address, whole, fault);
        await other.close();
      });
  });

for (const address of ADDRESSES)
  test(`${address} reads before anything that it asks for has come`, async ({ page, browser }) => {
    const plain = await readPlain(browser, address);
    const asking = new Asking(page);
    await page.route(
      () => true,
      (route) =>
        route.request().resourceType() === 'document' ? route.continue() : asking.hold(route),
    );
    await visit(page, address, asking);
    await expectWhole(page, plain, 'before');
    asking.answerHeld((route) => route.continue());
    await page.waitForLoadState('load');
    await asking.settle();
    expect((await read(page)).blank).toEqual([]);
    expect(asking.thrown).toEqual([]);
  });
