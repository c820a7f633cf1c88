import type { Header } from '../headers.ts';
import { PATTERNS } from '../kind.ts';
import { DATA_TYPES } from '../media-types.ts';
import { literally, under, withoutSlash, type SitePlan } from '../site-plan.ts';

/**
 * A file to include in a `server` block of nginx, whose `root` is the folder that stands for the top
 * of the host. nginx drops inherited headers where a block sets its own, so each block sets all.
 */
export function nginxConfig({ base, headers, redirects }: SitePlan): string {
  return [
    NOTE,
    'charset utf-8;',
    'charset_types text/css text/javascript application/javascript application/json image/svg+xml text/plain text/xml application/xml;',
    'server_tokens off;',
    'absolute_redirect off;',
    'etag on;',
    'gzip_static on;',
    'gzip_vary on;',
    'index index.html;',
    `error_page 403 404 =404 ${base}404.html;`,
    `error_page 405 ${base}404.html;`,
    '',
    '# Files that tell other hosts how to serve the site, and anything else that is hidden.',
    `location ~ ^${literally(base)}(?:.*/)?(?:\\.(?!well-known/)|_headers$|_redirects$) { return 404; }`,
    '',
    ...redirects.map(({ from, to }) => redirect(base, from, to)),
    ...DATA_TYPES.map(({ pattern, type }) =>
      location(`~ "^${literally(base)}${pattern}$"`, [
        'types { }',
        `default_type "${type}";`,
        ...add(headers.file),
      ]),
    ),
    ...PATTERNS.map(([kind, pattern]) =>
      location(`~ "^${literally(base)}${pattern}$"`, add(headers[kind])),
    ),
  ].join('\n');
}

const NOTE = `# Written by the build. Include it in a server block:
#   server { listen 443 ssl; server_name …; root …/dist; include …/nginx.conf; }
# For brotli, load ngx_http_brotli_static_module and add "brotli_static on;" to the server.
`;

const redirect = (base: string, from: string, to: string): string => {
  const path = withoutSlash(under(base, from));
  return `location ~ "^${literally(path)}/?$" { return 301 ${under(base, to)}; }\n`;
};

/** "always" puts the headers on the page for missing addresses too. */
const add = (headers: readonly Header[]): string[] =>
  headers.map(([name, value]) => `add_header ${name} "${value}" always;`);

const location = (match: string, lines: readonly string[]): string =>
  `location ${match} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
