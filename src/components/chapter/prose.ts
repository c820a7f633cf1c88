import ChartFigure from '../chart/ChartFigure.astro';
import MapFigure from '../map/MapFigure.astro';
import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Events from './Events.astro';
import Evidence from './Evidence.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What a chapter's text may use without importing it. */
export const PROSE = {
  Aside,
  Chart: ChartFigure,
  Cite,
  Claim,
  Events,
  Evidence,
  Map: MapFigure,
  Table,
  Term,
};
