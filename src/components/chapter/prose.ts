import ArticleNamed from '../claim/ArticleNamed.astro';
import ReportMistake from '../page/ReportMistake.astro';
import SourcesSeen from '../page/SourcesSeen.astro';
import Heading2 from '../sharing/Heading2.astro';
import Heading3 from '../sharing/Heading3.astro';
import Heading4 from '../sharing/Heading4.astro';
import SharedChart from '../sharing/SharedChart.astro';
import SharedMap from '../sharing/SharedMap.astro';
import Names from '../ledger/Names.astro';
import VerdictMeanings from '../verdict/VerdictMeanings.astro';
import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Events from './Events.astro';
import Evidence from './Evidence.astro';
import ProseLink from './ProseLink.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What a chapter's text may use without importing it. */
export const PROSE = {
  ArticleNamed,
  Aside,
  Chart: SharedChart,
  Cite,
  Claim,
  Events,
  Evidence,
  Map: SharedMap,
  Names,
  ReportMistake,
  SourcesSeen,
  Table,
  Term,
  VerdictMeanings,
  a: ProseLink,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
};
