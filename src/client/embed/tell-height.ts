import { asksForHeight, heightMessages, listenerIn } from '../../wire/height-messages.ts';

/** Requests of a host that come closer together than this get one answer, ms. */
const PAUSE = 60;

type ResponsiveWindow = Window & { requestResize?: () => void };

/**
 * Tells the host page how tall the embed would like to be: when it has loaded, whenever that changes
 * and when the host asks. It is silent on a page that is not framed, and while it is not shown.
 * @param embed the element that holds all of the embed
 */
export function tellHeight(embed: HTMLElement): void {
  const { parent } = window;
  if (parent === window) return;
  const listener = listenerIn(embed.dataset['embed'] ?? '', location);
  let last = 0;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const send = () => {
    const height = naturalHeight(embed);
    if (height === last || height === 0) return;
    last = height;
    for (const message of heightMessages(height, listener)) parent.postMessage(message, '*');
  };
  const sendAgain = () => {
    pending = undefined;
    last = 0;
    send();
  };

  const observer = new ResizeObserver(send);
  for (const part of [embed, ...embed.querySelectorAll(':scope > *, .chart > *')])
    observer.observe(part);
  addEventListener('load', sendAgain);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, listener))
      pending ??= setTimeout(sendAgain, PAUSE);
  });
  if (listener.secret !== undefined) leadOut(embed, parent, listener.secret);
  send();
}

/**
 * The height that the embed has where nothing limits it, px. The frame's own height plays no part:
 * for the moment of measuring, the style sheet takes the limit and any scroll bar away.
 */
function naturalHeight(embed: HTMLElement): number {
  const root = document.documentElement;
  root.toggleAttribute('data-natural', true);
  const { width, height } = embed.getBoundingClientRect();
  requestNative();
  root.removeAttribute('data-natural');
  return width === 0 ? 0 : Math.ceil(height - 0.01);
}

/** Lets the browser size the frame itself where the host has asked for that (frame-sizing in CSS). */
function requestNative(): void {
  try {
    (window as ResponsiveWindow).requestResize?.();
  } catch {
    // Not an iframe, but an object or embed element: those cannot be sized so.
  }
}

/** WordPress boxes its frames in so that links cannot open; it follows one when told. */
function leadOut(embed: HTMLElement, parent: Window, secret: string): void {
  embed.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.credit a');
    if (!link) return;
    event.preventDefault();
    parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}
