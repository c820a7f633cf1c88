import type { Root } from 'mdast';
import type { Topology } from 'topojson-specification';
import type { Alias } from './alias.ts';
import type { Article } from './article.ts';
import type { ChartDefinition } from './chart.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { Outline } from './outline.ts';
import type { Lines, RouteRow, BorderLengthRow } from './geo-rows.ts';
import type { Home } from './home.ts';
import type { MapDefinition } from './map.ts';
import type { ContestedName } from './name.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';
import type { PlateChoice } from './plate.ts';
import type { GeoFile, Licences } from './provenance.ts';
import type { Series } from './series.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Toll } from './toll.ts';

/** Where a record was read from, for messages. */
export type Filed<T> = T & { file: string };

/** A chapter with what its text refers to. */
export type Chapter = Article & Text;

/** What can be read off an MDX body. */
export type Text = { outline: Outline; tree: Root };

/** All checked records by id, in the order of their ids. */
export type Content = {
  articles: Map<string, Filed<Chapter>>;
  /** Pages about the site itself. */
  pages: Map<string, Filed<Page & Text>>;
  claims: Map<string, Filed<Claim>>;
  sources: Map<string, Filed<Source>>;
  events: Map<string, Filed<Event>>;
  glossary: Map<string, Filed<Term>>;
  /** Figures that several texts give. */
  figures: Map<string, Filed<Figure>>;
  /** Rows of the tables of the dead. */
  tolls: Map<string, Filed<Toll>>;
  series: Map<string, Filed<Series>>;
  charts: Map<string, Filed<ChartDefinition>>;
  maps: Map<string, Filed<MapDefinition>>;
  corrections: Map<string, Filed<Correction>>;
  /** The texts of the home page; content/home/. */
  home: Filed<Home>;
  /** Small pictures of chapters; content/plates.yaml. */
  plates: readonly PlateChoice[];
  /** The article whose statements the claims are; content/article.yaml. */
  checkedArticle: CheckedArticle;
  /** Contested names and the form that is used; content/names.yaml. */
  names: readonly ContestedName[];
  /** Licences that files are given out under; content/licences.yaml. */
  licences: Licences;
  /** Retired addresses with those that took their place; content/aliases.yaml. */
  aliases: readonly Alias[];
  /** The tables and lines of content/geo/. */
  geo: {
    places: ReadonlyMap<string, Place>;
    route: RouteRow[];
    borderLengths: BorderLengthRow[];
    lines: Lines;
    /** Base maps by the name of their file: "natural-earth". */
    baseMaps: ReadonlyMap<string, Topology>;
    /** Where each data file comes from, sorted by name. */
    files: readonly GeoFile[];
  };
  /**
   * Ids of all files of a kind, broken ones included: a reference to a broken record is no second
   * fault of the one that refers to it.
   */
  present: Record<Referable, ReadonlySet<string>>;
  /** What only the rules need, and what goes once they have looked. */
  forRules: {
    /** Texts of records in which a figure stands or is named. */
    written: WrittenText[];
    /** How each figure is printed in the language of the texts. */
    printed: ReadonlyMap<string, PrintedFigure>;
  };
};

/** A text of a record as its editor wrote it, before figures were put in. */
export type WrittenText = {
  file: string;
  /** `evidence[2].note`. */
  path: string;
  /** The same with its line. */
  at: string;
  text: string;
};

/** The forms of a figure without its qualifier: "1,768 km" and "1,768". */
export type PrintedFigure = { amount: string; value: string };

/** Kinds of record that others refer to by id. */
type Referable =
  | 'articles'
  | 'claims'
  | 'sources'
  | 'glossary'
  | 'figures'
  | 'tolls'
  | 'series'
  | 'charts'
  | 'maps';

/** Everything written in MDX. */
export const texts = ({
  articles,
  pages,
}: Pick<Content, 'articles' | 'pages'>): Filed<Text & { id: string }>[] => [
  ...articles.values(),
  ...pages.values(),
];

/** What a rule may look at besides the records. Rules read no clock of their own. */
export type Today = { today: string };

/** A figure in prose that needs no source, with the reason; content/figure-exceptions.yaml. */
export type FigureException = { article: string; sentence: string; reason: string };
