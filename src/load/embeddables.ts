import type { ChartDefinition } from '../model/chart.ts';
import type { MapDefinition } from '../model/map.ts';
import { ledger } from './ledger.ts';
import { mapDefinitions } from './maps.ts';

/** A map or a chart, with what an embed needs to know of either. */
export type Embeddable = {
  kind: 'map' | 'chart';
  id: string;
  title: string;
  summary: string;
  map?: MapDefinition;
  chart?: ChartDefinition;
};

/** Everything that can stand on another site: maps in their order, then charts by id. */
export const embeddables = (): Embeddable[] => [
  ...mapDefinitions().map((map) => ({ kind: 'map' as const, map, ...about(map, map.summary) })),
  ...[...ledger().charts.values()].map((chart) => ({
    kind: 'chart' as const,
    chart,
    ...about(chart, chart.subtitle),
  })),
];

const about = ({ id, title }: { id: string; title: string }, summary: string) => ({
  id,
  title,
  summary,
});
