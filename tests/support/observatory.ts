import { parse } from './pages.ts';

/** An answer as the rules see it; over https, as a site is served in earnest. */
export type Answer = { headers: Headers; html: string };

type Verdict = readonly [points: number, result: string];
type Rule = { name: string; verdict: (answer: Answer) => Verdict };

/**
 * Mozilla's HTTP Observatory, its rules and points as of November 2026: a start of 100, what is
 * taken off, and what is added only where 90 are left. Left out: the redirection from http, which
 * no static configuration decides.
 */
const RULES: readonly Rule[] = [
  { name: 'content-security-policy', verdict: ({ headers, html }) => csp(policies(headers, html)) },
  {
    name: 'x-frame-options',
    verdict: ({ headers }) => {
      if (parsePolicy(headers.get('content-security-policy') ?? '').has('frame-ancestors'))
        return [5, 'implemented via frame-ancestors'];
      const value = (headers.get('x-frame-options') ?? '').toLowerCase();
      return ['deny', 'sameorigin'].includes(value) ? [0, value] : [-20, 'missing or invalid'];
    },
  },
  {
    name: 'cookies',
    verdict: ({ headers }) => (headers.has('set-cookie') ? [-40, 'set'] : [0, 'none']),
  },
  {
    name: 'cross-origin-resource-sharing',
    verdict: ({ headers }) =>
      headers.get('access-control-allow-credentials') === 'true'
        ? [-50, 'universal']
        : [0, 'public'],
  },
  {
    name: 'referrer-policy',
    verdict: ({ headers }) =>
      table(headers.get('referrer-policy'), [0, 'missing'], [-5, 'unsafe'], {
        'no-referrer': 5,
        'same-origin': 5,
        'strict-origin': 5,
        'strict-origin-when-cross-origin': 5,
      }),
  },
  {
    name: 'strict-transport-security',
    verdict: ({ headers }) => {
      const [, age] = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '') ?? [];
      if (age === undefined) return [-20, 'missing or invalid'];
      return Number(age) < 15_768_000 ? [-10, 'less than six months'] : [0, 'six months or more'];
    },
  },
  { name: 'subresource-integrity', verdict: ({ html }) => integrity(parse(html)) },
  {
    name: 'x-content-type-options',
    verdict: ({ headers }) =>
      table(headers.get('x-content-type-options'), [-5, 'missing'], [-5, 'invalid'], {
        nosniff: 0,
      }),
  },
  {
    name: 'cross-origin-resource-policy',
    verdict: ({ headers }) =>
      table(headers.get('cross-origin-resource-policy'), [0, 'missing'], [-5, 'invalid'], {
        'same-origin': 10,
        'same-site': 10,
        'cross-origin': 0,
      }),
  },
];

/** The score, with what each rule said. */
export function observe(answer: Answer): { score: number; said: Record<string, Verdict> } {
  const said = Object.fromEntries(RULES.map(({ name, verdict }) => [name, verdict(answer)]));
  const points = Object.values(said).map(([n]) => n);
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  const plain = 100 + sum(points.filter((n) => n < 0));
  return { score: plain >= 90 ? plain + sum(points.filter((n) => n > 0)) : plain, said };
}

const table = (
  value: string | null,
  missing: Verdict,
  other: Verdict,
  points: Record<string, number>,
): Verdict => {
  if (value === null) return missing;
  const known = points[value.trim().toLowerCase()];
  return known === undefined ? other : [known, value];
};

type Policy = Map<string, string[]>;

export const parsePolicy = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name, ...sources]) => [name!.toLowerCase(), sources.map((s) => s.toLowerCase())]),
  );

const policies = (headers: Headers, html: string): Policy[] =>
  [
    headers.get('content-security-policy'),
    parse(html).querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content'),
  ].flatMap((text) => (text ? [parsePolicy(text)] : []));

const BROAD = new Set(['ftp:', 'http:', 'https:', '*', 'http://*', 'https://*']);
const INLINE = new Set(["'unsafe-inline'", 'data:']);

/** Several policies hold together: a source counts where every one of them has it. */
function csp(all: Policy[]): Verdict {
  if (all.length === 0) return [-25, 'not implemented'];
  const of = (name: string) => {
    const lists = all.flatMap((policy) => {
      const list = policy.get(name) ?? policy.get('default-src');
      return list ? [list.length > 0 ? list : ["'none'"]] : [];
    });
    if (lists.length === 0) return ['*'];
    const common = lists.reduce((left, right) => left.filter((source) => right.includes(source)));
    return common.length > 0 ? common : ["'none'"];
  };
  const scripts = of('script-src');
  const styles = of('style-src');
  const active = [...scripts, ...styles, ...of('object-src'), ...of('connect-src')];
  if (
    scripts.some((s) => BROAD.has(s) || INLINE.has(s)) ||
    of('object-src').some((s) => BROAD.has(s))
  )
    return [-20, 'unsafe inline'];
  if (active.some((s) => /^(?:http|ftp):/.test(s))) return [-20, 'insecure scheme'];
  if (scripts.includes("'unsafe-eval'")) return [-10, 'unsafe eval'];
  if (of('img-src').some((s) => /^(?:http|ftp):/.test(s))) return [-10, 'insecure pictures'];
  if (styles.some((s) => BROAD.has(s) || INLINE.has(s))) return [0, 'unsafe inline styles'];
  return of('default-src').join() === "'none'" ? [10, 'default none'] : [5, 'no unsafe'];
}

function integrity(page: Document): Verdict {
  const outside = [...page.querySelectorAll('script[src]')].filter((script) =>
    /^(?:https?:)?\/\//.test(script.getAttribute('src')!),
  );
  if (outside.some((script) => !script.hasAttribute('integrity'))) return [-5, 'outside without'];
  const own = [...page.querySelectorAll('script[src]')];
  return own.some((script) => script.hasAttribute('integrity'))
    ? [5, 'implemented']
    : [0, 'not needed'];
}
