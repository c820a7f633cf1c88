import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

/** An answer as far as the worker looks at it. */
export type Answer = {
  from: 'network' | 'store' | 'error';
  ok: boolean;
  redirected: boolean;
  type: 'basic' | 'cors' | 'opaque';
  clone: () => Answer;
};

export const answer = (over: Partial<Answer> = {}): Answer => {
  const one: Answer = {
    from: 'network',
    ok: true,
    redirected: false,
    type: 'basic',
    clone: () => one,
    ...over,
  };
  return one;
};

export type Asked = { method: string; url: string; headers: Headers };
type Listener = (event: unknown) => void;

const code = new Script(readFileSync('src/client/offline/worker.js', 'utf8'));
const withoutSearch = (url: string): string => url.replace(/[?#].*$/s, '');

/**
 * The worker of the site in a browser of a few lines: a store, a network that answers as it is told,
 * and the events that a browser sends.
 * @param scope full address of what the worker may answer for, ending in a slash
 */
export function startWorker(scope: string) {
  const listeners = new Map<string, Listener>();
  const store = new Map<string, Answer>();
  const network = { answer: undefined as Answer | undefined, asked: 0 };
  const urlOf = (request: Asked | string) => (typeof request === 'string' ? request : request.url);
  const cache = {
    match: (request: Asked | string, { ignoreSearch = false } = {}) => {
      const same = (url: string) => (ignoreSearch ? withoutSearch(url) : url);
      const found = [...store].find(([url]) => same(url) === same(urlOf(request)))?.[1];
      return Promise.resolve(found && answer({ ...found, from: 'store' }));
    },
    put: (request: Asked | string, given: Answer) =>
      Promise.resolve(void store.set(urlOf(request), given)),
    keys: () => Promise.resolve([...store.keys()]),
    delete: (url: string) => Promise.resolve(store.delete(url)),
  };
  code.runInContext(
    createContext({
      URL,
      Response: { error: () => answer({ from: 'error', ok: false }) },
      caches: { open: () => Promise.resolve(cache), keys: () => Promise.resolve([]) },
      fetch: () => {
        network.asked++;
        return network.answer
          ? Promise.resolve(network.answer)
          : Promise.reject(new TypeError('Failed to fetch'));
      },
      self: {
        registration: { scope },
        addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
      },
    }),
  );

  /** Sends a request by the worker; undefined where it leaves it to the browser. */
  const ask = async (request: Asked): Promise<Answer | undefined> => {
    let given: Promise<Answer> | undefined;
    const waited: Promise<unknown>[] = [];
    listeners.get('fetch')!({
      request,
      respondWith: (promise: Promise<Answer>) => (given = promise),
      waitUntil: (promise: Promise<unknown>) => waited.push(promise),
    });
    const result = await given;
    await Promise.all(waited);
    return result;
  };
  const tell = (data: unknown) => listeners.get('message')!({ data });
  return { ask, tell, store, network };
}
