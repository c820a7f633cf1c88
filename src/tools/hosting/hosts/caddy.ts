import { PATTERNS } from '../kind.ts';
import { DATA_TYPES } from '../media-types.ts';
import { literally, under, withoutSlash, type SitePlan } from '../site-plan.ts';

/** A snippet for a Caddyfile: `import …/Caddyfile` inside the block of a site, after its `root`. */
export function caddyfile({ base, headers, redirects }: SitePlan): string {
  return [
    '# Written by the build. In your Caddyfile:',
    '#   example.org {',
    '#     root * …/dist',
    '#     import …/dist-hosting/Caddyfile',
    '#   }',
    '',
    '@hidden {',
    '  path_regexp hidden (^|/)([.][^/]*|_headers|_redirects)($|/)',
    `  not path ${base}.well-known/*`,
    '}',
    'route {',
    ...['error @hidden 404', ...redirects.flatMap((one) => redirect(base, one))].map(indent),
    ...kinds(base, headers).map(indent),
    ...types(base).map(indent),
    ...[
      '@odd not method GET HEAD',
      'error @odd 405',
      'file_server {',
      '  precompressed br gzip',
      '}',
    ].map(indent),
    '}',
    'handle_errors {',
    `  rewrite * ${base}404.html`,
    ...headers.page.map(([name, value]) => `  header ${name} "${value}"`),
    '  file_server',
    '}',
    '',
  ].join('\n');
}

const indent = (line: string): string => `  ${line}`;

function redirect(base: string, { from, to }: { from: string; to: string }): string[] {
  const path = withoutSlash(under(base, from));
  return [`redir ${path} ${under(base, to)} 301`, `redir ${path}/ ${under(base, to)} 301`];
}

/** Later matchers leave out what earlier ones took. Caddy's expressions know no look-ahead. */
function kinds(base: string, headers: SitePlan['headers']): string[] {
  return PATTERNS.flatMap(([kind, pattern], i) => [
    `@${kind} {`,
    `  path_regexp ${kind} ^${literally(base)}${pattern}$`,
    ...PATTERNS.slice(0, i).map(([, before]) => `  not path_regexp ^${literally(base)}${before}$`),
    '}',
    ...headers[kind].map(([name, value]) => `header @${kind} ${name} "${value}"`),
  ]);
}

/** A type that is set is kept by the file server. */
const types = (base: string): string[] =>
  DATA_TYPES.flatMap(({ pattern, type }, i) => [
    `@type${i} path_regexp type${i} ^${literally(base)}${pattern}$`,
    `header @type${i} Content-Type "${type}"`,
  ]);
