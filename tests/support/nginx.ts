import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian's nginx, which is not on the path of everyone. */
export const nginxPath = (): string | undefined =>
  ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));

export const hasBrotli = (): boolean => existsSync(BROTLI);

export type Nginx = { origin: string; stop: () => Promise<void> };

/** Starts nginx on a free port, with a generated configuration and a folder as the top of the host. */
export async function startNginx(config: string, root: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const main = join(folder, 'main.conf');
  writeFileSync(main, mainConfig(folder, port, resolve(config), resolve(root)));
  execFileSync(nginxPath()!, ['-t', '-q', '-c', main], { stdio: ['ignore', 'ignore', 'pipe'] });
  const child = spawn(nginxPath()!, ['-c', main], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin);
  const stop = async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, stop };
}

const mainConfig = (folder: string, port: number, config: string, root: string): string => `
${hasBrotli() ? `load_module ${BROTLI};` : ''}
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${hasBrotli() ? 'brotli_static on;' : ''}
    include ${config};
  }
}
`;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

async function answering(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++)
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  throw new Error(`nginx does not answer at ${origin}. Read its error log.`);
}
