import { describe, expect, it } from 'vitest';
import { literally, under, withoutSlash } from '../../../../../src/tools/hosting/site-plan.ts';

describe('an address', () => {
  it('stands under the base with one slash between them, and keeps those within it', () => {
    expect(under('/sub/', '/a/b/')).toBe('/sub/a/b/');
    expect(under('/', 'a/b/')).toBe('/a/b/');
  });

  it('loses its last slash alone', () => {
    expect(withoutSlash('/a/b/')).toBe('/a/b');
    expect(withoutSlash('/a/b')).toBe('/a/b');
  });

  it('is matched as it stands in a regular expression', () => {
    const odd = '/a.b+c*d?e^f$g(h)i[j]k{l}m|n\\o/';
    expect(new RegExp(`^${literally(odd)}$`).test(odd)).toBe(true);
    expect(new RegExp(`^${literally('/a.b')}$`).test('/aXb')).toBe(false);
  });
});
