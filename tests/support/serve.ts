import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.ico': 'image/x-icon',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.woff2': 'font/woff2',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.mjs', '.svg', '.json']);

/** The file for an address, or undefined; never one outside the folder. */
export function fileFor(folder: string, address: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(address, 'http://host').pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(normalize(folder)) && existsSync(file) && statSync(file).isFile()
    ? file
    : undefined;
}

const typeFor = (ending: string): string => TYPES[ending] ?? 'application/octet-stream';

/** The type of what an address gives; pages have no ending. */
const typeOf = (address: string): string =>
  typeFor(extname(new URL(address, 'http://host').pathname) || '.html');

type Options = {
  brotli?: boolean;
  /** A text that is given for an address instead of its file; undefined leaves the file. */
  instead?: (address: string) => string | undefined;
  /** Addresses that never get an answer. */
  stalls?: (address: string) => boolean;
};

/** Serves a folder on loopback, with the site's own page for what is missing. */
export function serve(
  folder: string,
  port: number,
  { brotli = false, instead, stalls }: Options = {},
): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (stalls?.(address)) return;
    const text = instead?.(address);
    if (text !== undefined)
      return void response.writeHead(200, { 'content-type': typeOf(address) }).end(text);
    const file = fileFor(folder, address) ?? join(folder, '404.html');
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = extname(file);
    const headers = {
      'content-type': typeFor(type),
      'x-content-type-options': 'nosniff',
    };
    const status = file.endsWith('404.html') ? 404 : 200;
    if (!brotli || !COMPRESSED.has(type)) {
      response.writeHead(status, headers);
      return void createReadStream(file).pipe(response);
    }
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    response.writeHead(status, { ...headers, 'content-encoding': 'br' }).end(body);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
