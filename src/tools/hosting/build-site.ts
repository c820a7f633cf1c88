import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `npm run build`: Astro's build in this process, with its options behind "--". The bundler's and the
 * renderer's allocator, mimalloc, keeps what they have freed, at 1,000 chapters a gigabyte that nothing
 * uses again. It reads this setting when it is loaded, so that it has to stand before Astro is.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';

const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
process.argv.splice(2, 0, 'build');
await import(pathToFileURL(join(astro, 'bin/astro.mjs')).href);
