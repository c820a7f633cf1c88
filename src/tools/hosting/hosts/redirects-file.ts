import { under, withoutSlash, type SitePlan } from '../site-plan.ts';

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export const redirectsFile = ({ base, redirects }: SitePlan): string =>
  redirects
    .flatMap(({ from, to }) => {
      const path = withoutSlash(under(base, from));
      return [`${path} ${under(base, to)} 301`, `${path}/ ${under(base, to)} 301`];
    })
    .map((line) => `${line}\n`)
    .join('');
