import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileFor, serve } from '../support/serve.ts';
import type { TestSite } from '../support/sites.ts';
import type { Tab } from './drivers/tab.ts';

const WATCH = '/watch-errors.js';
/** An address below the site's origin that never gets an answer. */
export const STALLED = '/stalled.js';

/** Runs before everything else of a page: keeps what goes wrong until the flow asks for it. */
function watchErrors(): void {
  const keep = (text: string) => {
    try {
      const kept = JSON.parse(sessionStorage.getItem('errors') ?? '[]') as string[];
      sessionStorage.setItem('errors', JSON.stringify([...kept, text]));
    } catch {
      // A boxed-in frame keeps nothing.
    }
  };
  // Firefox and WebKit tell a page that is left of everything that it had asked for and no longer gets.
  let left = false;
  addEventListener('beforeunload', () => void (left = true));
  addEventListener('pageshow', ({ persisted }) => void (left &&= !persisted));
  addEventListener(
    'error',
    (event) => {
      if (left && !(event instanceof ErrorEvent)) return;
      const at = event.target as { src?: string; href?: string } | null;
      keep(
        event instanceof ErrorEvent ? event.message : `not loaded: ${at?.src ?? at?.href ?? ''}`,
      );
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => keep(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    keep(`refused by ${violatedDirective}: ${blockedURI}`),
  );
  console.error = (...words: unknown[]) => keep(words.join(' '));
}

/** What went wrong on the pages of this site that the tab has shown. */
export const errorsOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => JSON.parse(sessionStorage.getItem('errors') ?? '[]') as string[]);

export type WatchedSite = Awaited<ReturnType<typeof watchedSite>>;

/**
 * A built site on an origin of its own, so that nothing kept for another flow is there. Its pages
 * note their errors, and what they ask for can be held back.
 */
export async function watchedSite({ home, base }: TestSite) {
  let held: RegExp | undefined;
  const instead = (address: string): string | undefined => {
    const { pathname } = new URL(address, 'http://host');
    if (pathname === WATCH) return `(${watchErrors.toString()})();`;
    if (held?.test(pathname)) return '';
    const file = fileFor(home, address);
    if (!file?.endsWith('.html')) return undefined;
    return readFileSync(file, 'utf8').replace('<head>', `<head><script src="${WATCH}"></script>`);
  };
  const server = await serve(home, 0, { instead, stalls: (address) => address === STALLED });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    /** Full address of a page, given its address from the top of the site. */
    at: (address: string) => origin + base.replace(/\/$/, '') + address,
    /** Gives nothing for the addresses that fit, from now on. */
    hold: (addresses: RegExp | undefined) => void (held = addresses),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
