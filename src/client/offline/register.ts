/** The worker's file at the top of the site, and the part of the host that it may answer for. */
const SCOPE = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const WORKER = `${SCOPE}offline.js`;

type Policy = { createScriptURL(address: string): string };
type Policies = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
};

/**
 * Starts the worker that keeps what was read, once the page has nothing else to do. Who saves data
 * is left alone, and so is a browser that refuses: reading needs no worker.
 */
async function register(): Promise<void> {
  const { serviceWorker, connection } = navigator as Navigator & {
    connection?: { saveData?: boolean };
  };
  if (connection?.saveData) return;
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(trusted(WORKER), { scope: SCOPE });
  const { active } = await serviceWorker.ready;
  if (isFirst) active?.postMessage({ type: 'read', addresses: addressesOfPage() });
}

/** Under a strict policy a worker's address has to come from a named rule, which knows only this one. */
function trusted(address: string): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: Policies };
  const same = (given: string) => (given === WORKER ? given : '');
  return trustedTypes
    ? trustedTypes
        .createPolicy('service-worker', { createScriptURL: same })
        .createScriptURL(address)
    : address;
}

const addressesOfPage = (): string[] => [
  location.origin + location.pathname,
  ...performance.getEntriesByType('resource').map(({ name }) => name),
];

const idle = (task: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(task) : setTimeout(task, 1000);
const start = () => idle(() => void register().catch(() => undefined));

if ('serviceWorker' in navigator && window.isSecureContext) {
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
