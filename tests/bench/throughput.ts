import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import '../support/node-version.ts';
import { precompress } from '../../src/tools/hosting/precompress.ts';
import { nginxPath, startNginx } from '../support/nginx.ts';

/**
 * `npm run bench:server`: how many pages a second nginx serves from dist/ with the written configuration,
 * packed beforehand. wrk asks from the same machine, so that both share its cores.
 */
const PAGES = ['/chapters/energy/', '/maps/region/'];
const WRK = ['-t2', '-c64', '-d10s', '--latency', '-H', 'Accept-Encoding: br, gzip'];

if (nginxPath() === undefined) throw new Error('nginx is not installed: apt-get install nginx wrk');
if (!existsSync('dist-hosting/nginx.conf'))
  throw new Error('dist/ is not built. Run "npm run build" first.');

await precompress('dist');
const [load] = loadavg();
console.log(`${cpus().length} cores, load before ${load!.toFixed(1)}`);
const { origin, stop } = await startNginx('dist-hosting/nginx.conf', 'dist');
try {
  for (const page of PAGES) {
    const answer = await fetch(origin + page, { headers: { 'accept-encoding': 'br, gzip' } });
    const packed = answer.headers.get('content-encoding') ?? 'not packed';
    console.log(`\n${page} (${packed})`);
    console.log(execFileSync('wrk', [...WRK, origin + page], { encoding: 'utf8' }));
  }
} finally {
  await stop();
}
