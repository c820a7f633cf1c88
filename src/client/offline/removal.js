/* global self, caches */
// Takes the place of the worker where reading offline is switched off: removes all it kept, and itself.

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  for (const name of await caches.keys())
    if (name.startsWith('reading-')) await caches.delete(name);
  await self.registration.unregister();
}
