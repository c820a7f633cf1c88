import { PATTERNS } from '../kind.ts';
import { DATA_TYPES, TEXT_TYPES } from '../media-types.ts';
import { literally, under, withoutSlash, type SitePlan } from '../site-plan.ts';

/** `.htaccess` for Apache 2.4 with mod_headers, mod_rewrite and mod_mime. */
export function htaccess({ base, headers, redirects }: SitePlan): string {
  return [
    '# Written by the build.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    'AddType font/woff2 .woff2',
    ...Object.entries(TEXT_TYPES).map(([ending, type]) => `AddType "${type}" .${ending}`),
    'RewriteEngine On',
    `RewriteBase ${base}`,
    'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$',
    'RewriteRule ^ - [R=405,L]',
    'RewriteRule (?:^|/)(?:\\.(?!well-known/)|_headers$|_redirects$) - [R=404,L]',
    ...redirects.map(({ from, to }) => redirect(base, from, to)),
    '',
    ...precompressed('br', 'br'),
    ...precompressed('gzip', 'gz'),
    'Header append Vary Accept-Encoding',
    '',
    ...PATTERNS.flatMap(([kind, pattern], i) => [
      `${i === 0 ? '<If' : '<ElseIf'} "%{REQUEST_URI} =~ m#^${literally(base)}${pattern}${PACKED}$#">`,
      ...headers[kind].map(([name, value]) => `  Header always set ${name} "${value}"`),
      i === 0 ? '</If>' : '</ElseIf>',
    ]),
    ...DATA_TYPES.flatMap(({ pattern, type }) => [
      `<If "%{REQUEST_URI} =~ m#^${literally(base)}${pattern}${PACKED}$#">`,
      `  ForceType "${type}"`,
      '</If>',
    ]),
    '',
  ].join('\n');
}

/** What is asked for may by now be the packed file. */
const PACKED = '(?:\\.(?:br|gz))?';

const redirect = (base: string, from: string, to: string): string =>
  `RewriteRule ^${literally(withoutSlash(from).slice(1))}/?$ ${under(base, to)} [R=301,L]`;

/** Sends the file made beforehand where there is one and the browser takes it, with its own type. */
function precompressed(encoding: string, ending: string): string[] {
  return [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `RewriteRule ^(.+)$ $1.${ending} [L]`,
    ...Object.entries(TEXT_TYPES).flatMap(([name, type]) => [
      `<FilesMatch "\\.${name}\\.${ending}$">`,
      `  ForceType "${type}"`,
      `  Header set Content-Encoding ${encoding}`,
      '  SetEnv no-gzip 1',
      '</FilesMatch>',
    ]),
  ];
}
