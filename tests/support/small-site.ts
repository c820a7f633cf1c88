import { loadContent } from '../../src/read/content.ts';
import { localeOf } from '../../src/read/locales.ts';
import { inLanguages, site, type Site } from '../../src/site/site.ts';
import { SMALL, TODAY, writeContent } from './small-content.ts';

/** A second language: the words of the first with a tag of their own. */
export const SECOND = 'az';

/** Interface files that say no more than that a language exists; texts of the small content in it. */
const TRANSLATED = {
  'content/interface/en/site.yaml': 'locale: { name: English, dir: ltr }\n',
  [`content/interface/${SECOND}/site.yaml`]: 'locale: { name: Second, dir: ltr }\n',
  [`content/articles/${SECOND}/oil.mdx`]: SMALL['content/articles/en/oil.mdx']!.replace(
    'title: Where the oil goes',
    'title: Neft hara gedir',
  ),
  [`content/home/${SECOND}.yaml`]: SMALL['content/home/en.yaml']!,
  [`content/pages/${SECOND}/about.mdx`]: SMALL['content/pages/en/about.mdx']!,
};

/** Where the small sites stand. */
const SETTING = { today: TODAY, version: '1.2.3', base: '/sub', origin: 'https://site.example' };

/** The small content as a site of one language; more files come on top of it. */
export const smallSite = (files: Readonly<Record<string, string>> = {}): Site =>
  site(load({ ...SMALL, ...files }).content, localeOf('en'), SETTING);

/** The same in two languages, the first one first. */
export function twoLanguages(change: (files: Record<string, string>) => void = () => undefined): {
  first: Site;
  second: Site;
} {
  const files: Record<string, string> = { ...SMALL, ...TRANSLATED };
  change(files);
  const en = localeOf('en');
  const locales = [en, { ...en, tag: SECOND, name: 'Second' }];
  const { content, translations } = load(files);
  const [first, second] = inLanguages(content, locales, translations, SETTING);
  return { first: first!, second: second! };
}

const load = (files: Readonly<Record<string, string>>) =>
  loadContent(TODAY, 'en', writeContent(files));
