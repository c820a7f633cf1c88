import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileFor } from './serve.ts';

type Answer = { html: string; headers?: Record<string, string> };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const listen = async (
  host: string,
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ origin: string; close: () => Promise<void> }> => {
  const server: Server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://${host}:${port}`, close };
};

/** Another site: it answers every address with the page that is set last. */
export async function hostSite() {
  let page: Answer = { html: '' };
  const files = new Map<string, string>();
  const { origin, close } = await listen('localhost', ({ url = '/' }, response) => {
    const script = files.get(url);
    if (script !== undefined)
      return void response.writeHead(200, { 'content-type': TYPES['.js']! }).end(script);
    if (url === '/favicon.ico') return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': TYPES['.html']!, ...page.headers }).end(page.html);
  });
  return {
    origin,
    close,
    /** Serves a script at an address. */
    script: (address: string, text: string) => void files.set(address, text),
    /** Sets the page, and gives its address. */
    show: (html: string, headers: Record<string, string> = {}) => {
      page = {
        html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${html}`,
        headers,
      };
      return `${origin}/`;
    },
  };
}

/** The built site with headers of its own, which counts what is asked of it. */
export async function embedSite(folder: string, headers: Record<string, string> = {}) {
  const asked: { url: string; cookie: string | undefined }[] = [];
  const { origin, close } = await listen(
    '127.0.0.1',
    ({ url = '/', headers: { cookie } }, response) => {
      asked.push({ url, cookie });
      const file = fileFor(folder, url);
      if (!file) return void response.writeHead(404).end();
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...headers });
      createReadStream(file).pipe(response);
    },
  );
  return { origin, close, asked };
}
