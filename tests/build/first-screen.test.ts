import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITES } from '../support/sites.ts';

/** What a server sends before it waits for the reader's first answer: ten segments of 1,460 bytes. */
const FIRST_FLIGHT = 14_000;

/** The part of a page that can be read from the first bytes of its compressed form. */
function firstFlight(file: string): string {
  const whole = readFileSync(join(SITES[0].folder, file));
  const sent = brotliCompressSync(whole).subarray(0, FIRST_FLIGHT);
  const options = { finishFlush: constants.BROTLI_OPERATION_FLUSH };
  return brotliDecompressSync(sent, options).toString('utf8');
}

/** All that the markup and the style sheets of a chapter may weigh on the wire, in bytes. */
const PAGE = 60_000;

it.each(globSync('chapters/*/index.html', { cwd: SITES[0].folder }))(
  '%s weighs at most 60 kB with its style sheets',
  (file) => {
    const whole = readFileSync(join(SITES[0].folder, file));
    expect(brotliCompressSync(whole).length).toBeLessThanOrEqual(PAGE);
  },
);

describe('the first 14 kB of a page', () => {
  it.each([
    ['index.html', 'id="map-region"'],
    ['chapters/energy/index.html', 'class="chapter-meta"'],
    ['chapters/iran/index.html', 'class="chapter-meta"'],
    ['claims/index.html', 'class="claim-list"'],
    ['claims/nrg-40pct/index.html', 'class="evidence-group"'],
    ['maps/btc-pipeline/index.html', 'id="map-btc-pipeline"'],
    ['charts/crude-share/index.html', 'class="chart'],
    ['timeline/index.html', 'class="chart'],
    ['sources/index.html', 'class="jump-bar"'],
  ])('of %s hold its styles, its heading and what stands below it', (file, below) => {
    const [head, body] = firstFlight(file).split('<body');
    expect(head).toContain('</style>');
    expect(body?.includes('</h1>')).toBe(true);
    expect(body?.includes(below)).toBe(true);
  });
});
