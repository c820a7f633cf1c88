import { addressOf } from '../../words/addresses.ts';
import { linkOembed, oembedXml, richOembed, type Oembed } from './oembed.ts';
import { chapters } from '../../site/chapters.ts';
import { cardOf } from '../pictures/cards.ts';
import { embeddables } from './embeddables.ts';
import { DEFAULT_LOCALE, localePaths, type Locale } from '../../read/locales.ts';
import { fullAddress } from '../../site/site.ts';

type Kind = 'chapter' | 'map' | 'chart';
type Answer = { kind: Kind; id: string; make: (locale: Locale) => Promise<Oembed> };

/** Width that rich answers are made for, px: what most systems ask for. */
const WIDTH = 600;

/** Everything that has an oEmbed answer, one for each language. */
const answers = (): Answer[] => [
  ...chapters().map(({ id, title }) => ({
    kind: 'chapter' as const,
    id,
    make: async (locale: Locale) => linkOembed(await described('chapter', id, title, locale)),
  })),
  ...embeddables().map(({ kind, id, title, height }) => ({
    kind,
    id,
    make: async (locale: Locale) =>
      richOembed(await described(kind, id, title, locale), {
        src: inLocale(addressOf('embed', id), locale),
        width: WIDTH,
        height: height(WIDTH),
      }),
  })),
];

const described = async (kind: Kind, id: string, title: string, locale: Locale) => ({
  title,
  provider: { name: locale.t('site.name'), url: fullAddress('/') },
  thumbnail: fullAddress((await cardOf(kind, id, locale)).address),
});

const inLocale = (address: string, { tag }: Locale) =>
  fullAddress(tag === DEFAULT_LOCALE ? address : `/${tag}${address}`);

/** Static paths of src/pages/[...locale]/oembed/[kind]/. */
export const oembedPaths = () =>
  Promise.all(
    localePaths().flatMap(({ params, props: { locale } }) =>
      answers().map(async ({ kind, id, make }) => ({
        params: { ...params, kind, id },
        props: { answer: await make(locale) },
      })),
    ),
  );

/** The answer in one of its two forms. */
export const oembedText = (answer: Oembed, form: 'json' | 'xml'): string =>
  form === 'xml' ? oembedXml(answer) : `${JSON.stringify(answer, undefined, 2)}\n`;
