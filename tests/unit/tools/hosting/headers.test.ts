import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../../src/tools/hosting/headers.ts';
import type { Kind } from '../../../../src/tools/hosting/kind.ts';

/** A decision: the header, what it says, and why. */
type Row = readonly [name: string, value: string, why: string];

const HASHES = {
  page: { scripts: ["'sha256-a'"], styles: ["'sha256-b'", "'sha256-c'"] },
  embed: { scripts: [], styles: ["'sha256-d'"] },
};

const EVERYWHERE: readonly Row[] = [
  ['X-Content-Type-Options', 'nosniff', 'a file is what its type says, so that no text runs'],
  [
    'Strict-Transport-Security',
    'max-age=31536000',
    'a year of https once it was seen; no subdomains, which are not ours',
  ],
  [
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'other sites learn the host a reader came from, not the page',
  ],
];

const DOCUMENT: readonly Row[] = [
  [
    'Cache-Control',
    'public, max-age=300, stale-while-revalidate=86400',
    'a correction is seen within minutes',
  ],
  [
    'Permissions-Policy',
    'accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), ' +
      'encrypted-media=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), ' +
      'payment=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
    'no page asks for any power of the device',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin', 'a window that opens a page cannot reach into it'],
  [
    'Cross-Origin-Embedder-Policy',
    'require-corp',
    'a page takes nothing from others unless they say so',
  ],
];

const OPEN: readonly Row[] = [
  ['Cross-Origin-Resource-Policy', 'cross-origin', 'public data: other sites may show it'],
  ['Access-Control-Allow-Origin', '*', 'and read it by script; there are no cookies to steal'],
];

const ANSWERS: Record<Kind, readonly Row[]> = {
  page: [
    ...EVERYWHERE,
    ...DOCUMENT,
    [
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self' 'sha256-a'; style-src 'self' 'sha256-b' 'sha256-c'; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
        "frame-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; " +
        "trusted-types service-worker; frame-ancestors 'self'",
      'nothing but the site itself and its own blocks; no other site may frame a page',
    ],
    ['Cross-Origin-Resource-Policy', 'same-origin', 'a page is no part of another site'],
    ['X-Frame-Options', 'SAMEORIGIN', 'the same for browsers that do not know frame-ancestors'],
  ],
  embed: [
    ...EVERYWHERE,
    ...DOCUMENT,
    [
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-d'; img-src 'self' data:; " +
        "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors *",
      'made for frames of any host; it has no forms, frames or workers, and brings its font along',
    ],
    [
      'Cross-Origin-Resource-Policy',
      'cross-origin',
      'hosts that isolate themselves may frame it too',
    ],
  ],
  asset: [
    ...EVERYWHERE,
    ...OPEN,
    ['Cache-Control', 'public, max-age=31536000, immutable', 'its name changes with what is in it'],
  ],
  worker: [
    ...EVERYWHERE,
    ['Cache-Control', 'no-cache', 'an old worker would keep old pages'],
    ['Cross-Origin-Resource-Policy', 'same-origin', 'it works for this site alone'],
  ],
  file: [
    ...EVERYWHERE,
    ...OPEN,
    [
      'Cache-Control',
      'public, max-age=3600, stale-while-revalidate=86400',
      'programs ask again within the hour',
    ],
  ],
};

describe.each(Object.entries(ANSWERS))('an answer with a %s', (kind, rows) => {
  const sent = new Map(headersOf(kind as Kind, HASHES));

  it.each(rows)('has %s: %s (%s)', (name, value) => {
    expect(sent.get(name)).toBe(value);
  });

  it('has no other header, and none twice', () => {
    const names = headersOf(kind as Kind, HASHES).map(([name]) => name);
    expect(names.sort()).toEqual(rows.map(([name]) => name).sort());
  });
});
