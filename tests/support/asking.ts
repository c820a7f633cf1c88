import { expect, type Page, type Request, type Route } from '@playwright/test';

type Answer = (route: Route) => Promise<void>;

/** What the browser itself says of a request that failed. */
const BROWSERS_OWN =
  /^(?:Failed to load (?:resource|module script)\b|(?:An unknown error|A bad HTTP response code).* when fetching the script\.$)/;

const pathOf = (request: Request): string => new URL(request.url()).pathname;

/** Watches what a page asks for and what it complains of, and holds back what it is told to hold. */
export class Asking {
  /** How often each file was asked for, and as what. */
  readonly files = new Map<string, { type: string; times: number }>();
  /** Errors that no script caught, rejected promises too. */
  readonly thrown: string[] = [];
  /** Errors in the console beyond the browser's own line about a file. */
  readonly complaints: string[] = [];
  readonly #page: Page;
  readonly #underWay = new Set<Request>();
  readonly #held = new Set<Route>();
  #answer: Answer | undefined;

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => this.#note(request));
    page.on('requestfinished', (request) => this.#underWay.delete(request));
    page.on('requestfailed', (request) => this.#underWay.delete(request));
    page.on('pageerror', ({ name, message }) => this.thrown.push(`${name}: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !BROWSERS_OWN.test(message.text()))
        this.complaints.push(message.text());
    });
  }

  #note(request: Request): void {
    if (!request.url().startsWith('http')) return;
    this.#underWay.add(request);
    if (request.resourceType() === 'document') return;
    const times = (this.files.get(pathOf(request))?.times ?? 0) + 1;
    this.files.set(pathOf(request), { type: request.resourceType(), times });
  }

  /** How often files have been asked for, those of a kind or all. */
  total(isMeant: (path: string) => boolean = () => true): number {
    return [...this.files].reduce((sum, [path, { times }]) => sum + (isMeant(path) ? times : 0), 0);
  }

  /** A handler for routes: keeps the request waiting until it is told how to answer those held. */
  hold = async (route: Route): Promise<void> => {
    if (this.#answer) await this.#answer(route);
    else this.#held.add(route);
  };

  /** Answers all that is held, and from now on at once. */
  answerHeld(answer: Answer): void {
    this.#answer = answer;
    for (const route of this.#held) void answer(route);
    this.#held.clear();
  }

  /** Opens a page and waits until it has been parsed, whatever it still waits for. */
  async open(address: string): Promise<void> {
    // Said apart: to the page, an error that ends a script and one in a promise are the same.
    await this.#page.addInitScript(() =>
      addEventListener('unhandledrejection', ({ reason }) =>
        console.error(`nobody caught: ${String(reason)}`),
      ),
    );
    await this.#page.goto(address, { waitUntil: 'commit' });
    await this.#page.waitForFunction(() => document.readyState !== 'loading');
  }

  /** Waits until nothing is under way but what is held, and two more frames ask for nothing more. */
  async settle(): Promise<void> {
    await expect.poll(() => this.#movement(), { intervals: [10, 20, 50] }).toBe(0);
  }

  async #movement(): Promise<number> {
    const before = this.total();
    await this.#page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const after = this.total();
    return this.#underWay.size - this.#held.size + after - before;
  }
}
