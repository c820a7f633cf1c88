/* global self, caches, fetch, Response, URL */
// Keeps what was read for reading it again without a network. With one, every page comes from it.

/** Raise the number when what is kept changes its form: older stores are then removed. */
const STORE = 'reading-1';
/** How many files are kept; the oldest go first. */
const MOST = 240;
/** Files whose name changes with their content: a kept one can never be stale. */
const LASTING = /\/(?:_astro|fonts|ground)\/[^/]+$/;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range') || !isOurs(request.url)) return;
  event.respondWith(LASTING.test(request.url) ? keptFirst(event) : networkFirst(event));
});

/** A page that was open before the worker says what it was made of. */
self.addEventListener('message', ({ data }) => {
  if (data?.type !== 'read' || !Array.isArray(data.addresses)) return;
  for (const address of data.addresses.slice(0, MOST)) if (isOurs(address)) void keepNew(address);
});

async function takeOver() {
  for (const name of await caches.keys())
    if (name.startsWith('reading-') && name !== STORE) await caches.delete(name);
  await self.clients.claim();
}

const isOurs = (address) =>
  typeof address === 'string' &&
  address.startsWith(self.registration.scope) &&
  !new URL(address).pathname.endsWith('.pdf');

async function keptFirst(event) {
  const kept = await (await caches.open(STORE)).match(event.request);
  return kept ?? networkFirst(event);
}

async function networkFirst(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    // A full disk must not stand between a reader and a page that has come.
    event.waitUntil(keep(request, response.clone()).catch(() => undefined));
    return response;
  } catch {
    const kept = await (await caches.open(STORE)).match(request, { ignoreSearch: true });
    return kept ?? Response.error();
  }
}

async function keepNew(address) {
  try {
    if (!(await (await caches.open(STORE)).match(address)))
      await keep(address, await fetch(address));
  } catch {
    // Without a network there is nothing to keep.
  }
}

async function keep(request, response) {
  if (!response.ok || response.redirected || response.type !== 'basic') return;
  const store = await caches.open(STORE);
  await store.put(request, response);
  const kept = await store.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST))) await store.delete(old);
}
