import { addressOf, cardAddress, type Addressable } from '../format/addresses.ts';
import { linkOembed, oembedXml, richOembed, type Oembed } from '../format/oembed.ts';
import { chapters } from './articles.ts';
import { embeddables } from './embeddables.ts';
import { DEFAULT_LOCALE, localePaths, type Locale } from './locales.ts';
import { fullAddress } from './site.ts';

type Answer = { kind: Addressable; id: string; make: (locale: Locale) => Oembed };

/** Width that rich answers are made for, px: what most systems ask for. */
const WIDTH = 600;

/** Everything that has an oEmbed answer, one for each language. */
const answers = (): Answer[] => [
  ...chapters().map(({ id, title }) => ({
    kind: 'chapter' as const,
    id,
    make: (locale: Locale) => linkOembed(described('chapter', id, title, locale)),
  })),
  ...embeddables().map(({ kind, id, title, height }) => ({
    kind,
    id,
    make: (locale: Locale) =>
      richOembed(described(kind, id, title, locale), {
        src: inLocale(addressOf('embed', id), locale),
        width: WIDTH,
        height: height(WIDTH),
      }),
  })),
];

const described = (kind: Addressable, id: string, title: string, locale: Locale) => ({
  title,
  provider: { name: locale.t('site.name'), url: fullAddress('/') },
  thumbnail: fullAddress(cardAddress(kind, id)),
});

const inLocale = (address: string, { tag }: Locale) =>
  fullAddress(tag === DEFAULT_LOCALE ? address : `/${tag}${address}`);

/** Static paths of src/pages/[...locale]/oembed/[kind]/. */
export const oembedPaths = () =>
  localePaths().flatMap(({ params, props: { locale } }) =>
    answers().map(({ kind, id, make }) => ({
      params: { ...params, kind, id },
      props: { answer: make(locale) },
    })),
  );

/** The answer in one of its two forms. */
export const oembedText = (answer: Oembed, form: 'json' | 'xml'): string =>
  form === 'xml' ? oembedXml(answer) : `${JSON.stringify(answer, undefined, 2)}\n`;
