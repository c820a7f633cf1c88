import { drawCard, type CardContent, type Picture } from '../../draw/card/draw-card.ts';
import { asSentence } from '../../words/sentences.ts';
import type { Article } from '../../model/article.ts';
import { chapters } from '../../site/chapters.ts';
import { cardFonts, hashOf } from './card-fonts.ts';
import { figuresOf, who } from '../../site/chart-credit.ts';
import { loadChart } from '../../site/charts.ts';
import { allEvents } from '../../site/events.ts';
import { ledger } from '../../read/ledger.ts';
import { DEFAULT_LOCALE, locales, type Locale } from '../../read/locales.ts';
import { RENDERER } from './rasterise.ts';
import { drawingOf, mapDefinitions } from '../../site/maps.ts';

/** Kinds of page with a card of their own; all others show the home page's. */
export type CardKind = 'home' | 'chapter' | 'claim' | 'map' | 'chart';

/** The picture that stands for a page where its link is shared. */
export type Card = {
  /** File name, which changes with the picture: "claim-nrg-40pct-0123456789abcdef.png". */
  name: string;
  /** Address from the top of the site. */
  address: string;
  /** Says in words what the picture shows. */
  alt: string;
  svg: string;
};

let drawn: Promise<Map<string, Card>> | undefined;

/** All cards of all languages; drawn as SVG once a build. */
export const allCards = async (): Promise<Card[]> => [...(await cards()).values()];

/**
 * The card of a record, or of the home page.
 * @throws RangeError for a record that does not exist
 */
export async function cardOf(kind: CardKind, id: string, locale: Locale): Promise<Card> {
  const found = (await cards()).get(key(kind, id, locale.tag));
  if (found) return found;
  throw new RangeError(`There is no card for the ${kind} "${id}". Give the id of a record.`);
}

const key = (kind: CardKind, id: string, tag: string): string =>
  [kind, ...(id ? [id] : []), ...(tag === DEFAULT_LOCALE ? [] : [tag])].join('-');

const cards = (): Promise<Map<string, Card>> => (drawn ??= drawAll());

async function drawAll(): Promise<Map<string, Card>> {
  const { advances, hash } = await cardFonts();
  const found = new Map<string, Card>();
  for (const locale of locales().values())
    for (const { kind, id, alt, content } of contents(locale)) {
      const svg = drawCard(content, locale.t('site.name'), advances);
      const named = key(kind, id, locale.tag);
      const name = `${named}-${hashOf(svg, hash, RENDERER)}.png`;
      found.set(named, { name, address: `/cards/${name}`, alt, svg });
    }
  return found;
}

type Wanted = { kind: CardKind; id: string; alt: string; content: CardContent };

/** What every card of a language says. */
const contents = (locale: Locale): Wanted[] => [
  homeCard(locale),
  ...chapters().map((chapter) => chapterCard(chapter, locale)),
  ...claimCards(locale),
  ...mapDefinitions().map(({ id, title, summary }) => ({
    kind: 'map' as const,
    id,
    alt: locale.t('card.map', { title: asSentence(title), summary }),
    content: { kind: 'figure' as const, title, picture: mapPicture(id) },
  })),
  ...[...ledger().charts.keys()].map((id) => chartCard(id, locale)),
];

function chartCard(id: string, locale: Locale): Wanted {
  const { chart, title } = loadChart(id, locale);
  return {
    kind: 'chart',
    id,
    alt: locale.t('card.chart', {
      title: asSentence(title),
      subtitle: asSentence(chart.subtitle),
    }),
    content: { kind: 'figure', title, picture: chartPicture(id, locale) },
  };
}

function homeCard({ t }: Locale): Wanted {
  const [first] = mapDefinitions();
  const title = t('site.name');
  return {
    kind: 'home',
    id: '',
    alt: t('card.home', { title: asSentence(title), note: t('site.tagline') }),
    content: {
      kind: 'text',
      kicker: t('card.homeKicker', { n: ledger().claims.size }),
      title,
      note: t('site.tagline'),
      ...(first && { picture: mapPicture(first.id) }),
    },
  };
}

function chapterCard(chapter: Article, locale: Locale): Wanted {
  const { id, order, title, shortTitle, standfirst, lead } = chapter;
  const kicker = locale.t('chapter.kicker', { order, title: shortTitle });
  const beside = lead
    ? { picture: leadPicture(lead, locale) }
    : { note: standfirst, ...yearsOf(id, locale) };
  return {
    kind: 'chapter',
    id,
    alt: locale.t('card.chapter', {
      kicker,
      title: asSentence(title),
      note: lead ? leadWords(lead, locale) : standfirst,
    }),
    content: { kind: 'text', kicker, title, ...beside },
  };
}

/** The events of a chapter, for one that has no picture of its own. */
function yearsOf(chapter: string, { t }: Locale) {
  const all = allEvents();
  const dates = all.filter(({ themes }) => themes.includes(chapter)).map(({ date }) => date);
  const years = [all[0], all.at(-1)].map((event) => Number(event?.date.slice(0, 4)));
  return dates.length > 0
    ? { years: { dates, span: years as [number, number], caption: t('card.years') } }
    : {};
}

const claimCards = ({ t }: Locale): Wanted[] =>
  [...ledger().claims.values()].map(({ id, statement, verdict, summary }) => {
    const word = t(`verdict.${verdict}`);
    return {
      kind: 'claim',
      id,
      alt: t('card.claim', { statement, verdict: word, finding: summary }),
      content: {
        kind: 'claim',
        kicker: t('claim.kicker'),
        statement,
        verdict,
        word,
        finding: summary,
      },
    };
  });

const leadWords = (lead: NonNullable<Article['lead']>, locale: Locale): string =>
  'map' in lead
    ? locale.t('card.withMap', { title: asSentence(ledger().maps.get(lead.map)!.title) })
    : locale.t('card.withChart', { title: asSentence(loadChart(lead.chart, locale).title) });

const leadPicture = (lead: NonNullable<Article['lead']>, locale: Locale): Picture =>
  'map' in lead ? mapPicture(lead.map) : chartPicture(lead.chart, locale);

const mapPicture = (id: string): Picture => ({
  map: { drawing: drawingOf(id), map: ledger().maps.get(id)! },
});

function chartPicture(id: string, locale: Locale): Picture {
  const { chart, title, data } = loadChart(id, locale);
  const names = figuresOf({ chart, data });
  const credits =
    names.length > 0
      ? [
          locale.t('data.figuresFrom', { names: names.join('; ') }),
          locale.t('card.figuresFrom', { n: names.length }),
        ]
      : [];
  return { chart: { chart, title, data, words: locale, who, credits } };
}
