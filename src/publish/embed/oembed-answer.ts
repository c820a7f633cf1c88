import { localePaths } from '../../site/paths.ts';
import { chapters } from '../../site/chapters.ts';
import type { Site } from '../../site/site.ts';
import { cardOf } from '../pictures/cards.ts';
import { embeddables } from './embeddables.ts';
import {
  linkOembed,
  OEMBED_FORMS,
  oembedXml,
  richOembed,
  type Oembed,
  type OembedForm,
  type OembedKind,
} from './oembed.ts';

type Answer = { kind: OembedKind; id: string; make: () => Promise<Oembed> };

/** Width that rich answers are made for, px: what most systems ask for. */
const WIDTH = 600;

/** Everything that has an oEmbed answer in a language. */
export const oembedAnswers = (site: Site): Answer[] => [
  ...chapters(site)
    .filter(({ id }) => site.has({ kind: 'chapter', id }))
    .map(({ id, title }) => ({
      kind: 'chapter' as const,
      id,
      make: async () => linkOembed(await described(site, 'chapter', id, title)),
    })),
  ...embeddables(site).map(({ kind, id, title, height }) => ({
    kind,
    id,
    make: async () =>
      richOembed(await described(site, kind, id, title), {
        src: site.url({ kind: 'embed', id }),
        width: WIDTH,
        height: await height(WIDTH),
      }),
  })),
];

const described = async (site: Site, kind: OembedKind, id: string, title: string) => ({
  title,
  provider: { name: site.locale.t('site.name'), url: site.url('/') },
  thumbnail: site.url((await cardOf(site, kind, id)).address),
});

export type OembedProps = OembedForm & { make: Answer['make'] };

/** Static paths of src/pages/[...locale]/oembed/[kind]/. */
export const oembedPaths = (sites: readonly Site[]) =>
  localePaths(sites).flatMap(({ params, props: { site } }) =>
    oembedAnswers(site).flatMap(({ kind, id, make }) =>
      OEMBED_FORMS.map((form) => ({
        params: { ...params, kind, id, form: form.form },
        props: { ...form, make },
      })),
    ),
  );

/** The answer in one of its two forms. */
export const oembedText = (answer: Oembed, form: OembedForm['form']): string =>
  form === 'xml' ? oembedXml(answer) : `${JSON.stringify(answer, undefined, 2)}\n`;
