import { drawCard, type CardContent, type Picture } from '../../draw/card/draw-card.ts';
import { asSentence } from '../../words/sentences.ts';
import type { Chapter } from '../../model/content.ts';
import { leadOf, type WorkKind } from '../../model/works.ts';
import { chapters } from '../../site/chapters.ts';
import { cardFonts, hashOf } from './card-fonts.ts';
import { publishersOf, whoIn } from '../../site/chart-credit.ts';
import { chartTitle, loadChart } from '../../site/charts.ts';
import { allEvents, ofTheme } from '../../site/events.ts';
import { drawingOf, mapDefinitions, mapOf } from '../../site/maps.ts';
import { once } from '../../site/once.ts';
import type { Site } from '../../site/site.ts';
import { RENDERER } from './rasterise.ts';

/** Kinds of page with a card of their own; all others show the home page's. */
export type CardKind = 'home' | WorkKind;

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

/** All cards of a language, drawn as SVG. */
export const allCards = async (site: Site): Promise<Card[]> => [...(await cards(site)).values()];

/**
 * The card of a record, or of the home page.
 * @throws RangeError for a record that does not exist
 */
export async function cardOf(site: Site, kind: CardKind, id: string): Promise<Card> {
  const found = (await cards(site)).get(key(site, kind, id));
  if (found) return found;
  throw new RangeError(`There is no card for the ${kind} "${id}". Give the id of a record.`);
}

const key = (site: Site, kind: CardKind, id: string): string =>
  [kind, ...(id ? [id] : []), ...(site === site.first ? [] : [site.locale.tag])].join('-');

const cards = once(async (site: Site): Promise<Map<string, Card>> => {
  const { advances, hash } = await cardFonts();
  return new Map(
    contents(site).map(({ kind, id, alt, content }) => {
      const svg = drawCard(content, site.locale.t('site.name'), advances);
      const named = key(site, kind, id);
      const name = `${named}-${hashOf(svg, hash, RENDERER)}.png`;
      return [named, { name, address: `/cards/${name}`, alt, svg }];
    }),
  );
});

type Wanted = { kind: CardKind; id: string; alt: string; content: CardContent };

/** What every card of a language says. */
const contents = (site: Site): Wanted[] => [
  homeCard(site),
  ...chapters(site).map((chapter) => chapterCard(site, chapter)),
  ...claimCards(site),
  ...mapDefinitions(site).map(({ id, title, summary }) => ({
    kind: 'map' as const,
    id,
    alt: site.locale.t('card.map', { title: asSentence(title), summary }),
    content: { kind: 'figure' as const, title, picture: mapPicture(site, id) },
  })),
  ...[...site.content.charts.keys()].map((id) => chartCard(site, id)),
];

function chartCard(site: Site, id: string): Wanted {
  const { chart, title } = loadChart(site, id);
  return {
    kind: 'chart',
    id,
    alt: site.locale.t('card.chart', {
      title: asSentence(title),
      subtitle: asSentence(chart.subtitle),
    }),
    content: { kind: 'figure', title, picture: chartPicture(site, id) },
  };
}

function homeCard(site: Site): Wanted {
  const { t } = site.locale;
  const [first] = mapDefinitions(site);
  const title = t('site.name');
  return {
    kind: 'home',
    id: '',
    alt: t('card.home', { title: asSentence(title), note: t('site.tagline') }),
    content: {
      kind: 'text',
      kicker: t('card.homeKicker', { n: site.content.claims.size }),
      title,
      note: t('site.tagline'),
      ...(first && { picture: mapPicture(site, first.id) }),
    },
  };
}

function chapterCard(site: Site, chapter: Chapter): Wanted {
  const { id, order, title, shortTitle, standfirst } = chapter;
  const kicker = site.locale.t('chapter.kicker', { order, title: shortTitle });
  const lead = leadOf(chapter);
  const beside = lead
    ? { picture: leadPicture(site, lead) }
    : { note: standfirst, ...yearsOf(site, id) };
  return {
    kind: 'chapter',
    id,
    alt: site.locale.t('card.chapter', {
      kicker,
      title: asSentence(title),
      note: lead ? leadWords(site, lead) : standfirst,
    }),
    content: { kind: 'text', kicker, title, ...beside },
  };
}

/** The events of a chapter, for one that has no picture of its own. */
function yearsOf(site: Site, chapter: string) {
  const all = allEvents(site);
  const dates = ofTheme(site, chapter).map(({ date }) => date);
  const years = [all[0], all.at(-1)].map((event) => Number(event?.date.slice(0, 4)));
  const caption = site.locale.t('card.years');
  return dates.length > 0 ? { years: { dates, span: years as [number, number], caption } } : {};
}

const claimCards = ({ content, locale: { t } }: Site): Wanted[] =>
  [...content.claims.values()].map(({ id, statement, verdict, summary }) => {
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

type Lead = NonNullable<ReturnType<typeof leadOf>>;

const leadWords = (site: Site, { kind, id }: Lead): string =>
  kind === 'map'
    ? site.locale.t('card.withMap', { title: asSentence(mapOf(site, id).title) })
    : site.locale.t('card.withChart', { title: asSentence(chartTitle(site, id)) });

const leadPicture = (site: Site, { kind, id }: Lead): Picture =>
  kind === 'map' ? mapPicture(site, id) : chartPicture(site, id);

const mapPicture = (site: Site, id: string): Picture => ({
  map: { drawing: drawingOf(site, id), map: mapOf(site, id) },
});

function chartPicture(site: Site, id: string): Picture {
  const { chart, title, data } = loadChart(site, id);
  const { t } = site.locale;
  const names = publishersOf(site, { chart, data });
  const credits =
    names.length > 0
      ? [
          t('data.figuresFrom', { names: names.join('; ') }),
          t('card.figuresFrom', { n: names.length }),
        ]
      : [];
  return { chart: { chart, title, data, words: site.locale, who: whoIn(site), credits } };
}
