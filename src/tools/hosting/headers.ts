import type { Kind } from './kind.ts';
import { headerPolicyOf, type Hashes } from './policy.ts';

export type Header = readonly [name: string, value: string];

/** Powers that no page of the site asks for. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const YEAR = 31_536_000;

/** For every answer. */
const ALWAYS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Strict-Transport-Security', `max-age=${YEAR}`],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];

const OPEN: readonly Header[] = [
  // Public and without cookies: others may embed it, and read it by script.
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
];

const CACHED: Record<Kind, string> = {
  page: 'public, max-age=300, stale-while-revalidate=86400',
  embed: 'public, max-age=300, stale-while-revalidate=86400',
  asset: `public, max-age=${YEAR}, immutable`,
  worker: 'no-cache',
  file: 'public, max-age=3600, stale-while-revalidate=86400',
};

/** The headers of an answer, for each kind of file: the one place that says them. */
export function headersOf(kind: Kind, hashes: Record<'page' | 'embed', Hashes>): Header[] {
  const cached: Header = ['Cache-Control', CACHED[kind]];
  if (kind === 'page' || kind === 'embed')
    return [...ALWAYS, cached, ...documentHeaders(kind, hashes[kind])];
  if (kind === 'worker')
    return [...ALWAYS, cached, ['Cross-Origin-Resource-Policy', 'same-origin']];
  return [...ALWAYS, cached, ...OPEN];
}

const documentHeaders = (kind: 'page' | 'embed', hashes: Hashes): Header[] => [
  ['Content-Security-Policy', headerPolicyOf(kind, hashes)],
  ['Permissions-Policy', UNUSED.map((name) => `${name}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', kind === 'embed' ? 'cross-origin' : 'same-origin'],
  // For browsers that do not know frame-ancestors.
  ...(kind === 'page' ? [['X-Frame-Options', 'SAMEORIGIN'] as const] : []),
];
