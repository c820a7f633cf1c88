/**
 * The script that other sites put beside an embed: /embed.js. It fills the places that are marked with
 * data-embed, gives every frame of this site the height that its document asks for, and nothing else:
 * no global names, no storage, no request of its own.
 */
import { ALLOW, SANDBOX } from '../wire/embed-snippet.ts';
import { heightTold, isWithin } from '../wire/frame-messages.ts';

/** The full address that all embeds start with, as it was built; stands in where the script cannot tell. */
declare const BUILT_FOR: string;

const own =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]');
const top = own?.src ? new URL('embed/', own.src) : new URL(BUILT_FOR);
const isOurs = (address: string) => isWithin(address, location.href, top.href);

/** Puts a frame in a marked place; what stood there, a link, is its name. */
function fill(place: HTMLElement): void {
  const address = place.dataset['embed'] ?? '';
  if (!isOurs(address) || place.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.title = place.title || place.textContent.trim();
  frame.width = '100%';
  frame.height = place.dataset['height'] ?? '480';
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.allow = ALLOW;
  frame.sandbox.value = SANDBOX;
  frame.style.border = '0';
  const scheme = /[?&]theme=(light|dark)/.exec(address)?.[1];
  if (scheme) frame.style.colorScheme = scheme;
  frame.src = address;
  place.replaceChildren(frame);
}

const asked = new WeakSet<HTMLIFrameElement>();

/** Asks a frame for its height, once: it may have spoken before anyone listened. */
function ask(frame: HTMLIFrameElement): void {
  if (asked.has(frame)) return;
  asked.add(frame);
  frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'embed-size-query' }, '*');
}

const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src !== '' && isOurs(src));

function start(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-embed]')) fill(place);
  for (const frame of frames()) ask(frame);
}

addEventListener('message', ({ source, origin, data }) => {
  // A boxed-in frame has the origin "null"; the window it comes from tells whose it is.
  if (origin !== 'null' && origin !== top.origin) return;
  const height = heightTold(data);
  if (height === undefined) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});

new MutationObserver((records) => {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
  if (added.some((node) => node instanceof Element)) start();
}).observe(document, { childList: true, subtree: true });
start();
