import { describe, expect, it } from 'vitest';
import { contactOf, reportWords } from '../../../src/words/contact.ts';
import { localeOf } from '../../../src/read/locales.ts';

const { t } = localeOf('en');
const PAGE = 'https://site.example/claims/a/';
const REPOSITORY = 'https://github.com/owner/name';
const words = (environment: Record<string, string>) => reportWords(contactOf(environment), PAGE, t);

describe('a reader who finds a mistake', () => {
  it.each(['corrections@example.org', 'mailto:corrections@example.org'])(
    'writes to %s, with the page as subject',
    (given) =>
      expect(words({ CONTACT_URL: given, REPOSITORY_URL: REPOSITORY })).toEqual({
        ask: 'Found a mistake?',
        link: 'Write to corrections@example.org',
        href: `mailto:corrections@example.org?subject=${encodeURIComponent(`Mistake on ${PAGE}`)}`,
        say: 'Please give the address of the page and a source that shows what is right.',
      }),
  );

  it('fills in a form, which is told the page where its address has a place for it', () => {
    expect(words({ CONTACT_URL: 'https://form.example/?page={page}' })).toMatchObject({
      link: 'Report it',
      href: `https://form.example/?page=${encodeURIComponent(PAGE)}`,
    });
    expect(words({ CONTACT_URL: 'https://form.example/' })?.href).toBe('https://form.example/');
  });

  it('is led to the repository where there is no address', () => {
    expect(words({ REPOSITORY_URL: REPOSITORY, CONTACT_URL: '' })).toMatchObject({
      link: `Report it at ${REPOSITORY}`,
      href: REPOSITORY,
    });
  });

  it('is promised nothing where there is neither', () => {
    expect(words({})).toBeUndefined();
    expect(words({ CONTACT_URL: ' ', REPOSITORY_URL: '' })).toBeUndefined();
  });
});

describe('an address that is none', () => {
  it.each(['someone', 'a@b', 'http://form.example/', 'a b@example.org', 'javascript:alert(1)'])(
    'stops the build as CONTACT_URL: %s',
    (given) =>
      expect(() => contactOf({ CONTACT_URL: given })).toThrow(
        `CONTACT_URL is "${given}". Set it to a mail address ("corrections@example.org") or to the https address of a form`,
      ),
  );

  it.each(['github.com/owner/name', 'git@github.com:owner/name', 'http://a.example/'])(
    'stops the build as REPOSITORY_URL, even where it is not needed: %s',
    (given) =>
      expect(() => contactOf({ REPOSITORY_URL: given, CONTACT_URL: 'a@b.example' })).toThrow(
        `REPOSITORY_URL is "${given}". Set it to the https address of the repository`,
      ),
  );
});
