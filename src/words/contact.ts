import type { Translate } from './strings.ts';

/** How readers reach the editors. */
export type Contact =
  | { kind: 'mail'; address: string }
  /** Of a form, or of the repository; `{page}` in a form's address stands for that of the page. */
  | { kind: 'form' | 'repository'; url: string };

const MAIL = /^(?:mailto:)?([^\s@/?#:]+@[^\s@/?#:]+\.[^\s@/?#:.]+)$/;
/** What a form's address has in place of the page's. */
const PAGE = '{page}';

/**
 * Reads CONTACT_URL and REPOSITORY_URL off the environment of a build. The first wins; an empty value is
 * none. Without both there is no way, and pages promise none.
 * @throws RangeError saying what would be right, for a value that is no address
 */
export function contactOf(environment: Record<string, string | undefined>): Contact | undefined {
  const given = environment['CONTACT_URL']?.trim() ?? '';
  const repository = environment['REPOSITORY_URL']?.trim() ?? '';
  if (repository !== '' && !isHttps(repository))
    throw new RangeError(
      `REPOSITORY_URL is "${repository}". Set it to the https address of the repository ("https://github.com/owner/name"), or unset it.`,
    );
  const [, address] = MAIL.exec(given) ?? [];
  if (address) return { kind: 'mail', address };
  if (isHttps(given)) return { kind: 'form', url: given };
  if (given !== '')
    throw new RangeError(
      `CONTACT_URL is "${given}". Set it to a mail address ("corrections@example.org") or to the https address of a form ("https://example.org/report?page={page}"), or unset it.`,
    );
  return repository === '' ? undefined : { kind: 'repository', url: repository };
}

const isHttps = (value: string): boolean =>
  URL.canParse(value) && new URL(value).protocol === 'https:' && !/\s/.test(value);

/** A sentence that asks for reports, its link, and what a report should say. */
export type ReportWords = { ask: string; href: string; link: string; say: string };

/**
 * How a reader reports a mistake on a page; nothing where there is no way to.
 * @param page full address of the page, which a mail or a form that takes it is filled in with
 */
export function reportWords(
  contact: Contact | undefined,
  page: string,
  t: Translate,
): ReportWords | undefined {
  if (!contact) return undefined;
  const name = contact.kind === 'mail' ? contact.address : contact.url;
  return {
    ask: t('report.ask'),
    href: hrefOf(contact, page, t),
    link: t(`report.${contact.kind}`, { name }),
    say: t('report.say'),
  };
}

function hrefOf(contact: Contact, page: string, t: Translate): string {
  if (contact.kind === 'mail')
    return `mailto:${contact.address}?subject=${encodeURIComponent(t('report.subject', { page }))}`;
  return contact.url.replaceAll(PAGE, encodeURIComponent(page));
}
