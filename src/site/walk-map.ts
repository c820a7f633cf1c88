import { drawWalkMap, type WalkMap } from '../draw/chart/walk-map.ts';
import type { ChartDefinition } from '../model/chart.ts';
import type { Content } from '../model/content.ts';
import { otherBorders, wholeLand } from './map-data.ts';
import { onceEach } from './once.ts';
import type { Site } from './site.ts';

/** The pictures of a ruler chart's line, which all languages share. */
export const walkMapOf = ({ content }: Site, { walk }: ChartDefinition): WalkMap =>
  drawn(content.geo, walk!);

type Walk = NonNullable<ChartDefinition['walk']>;

const drawn = onceEach((geo: Content['geo'], walk: Walk) =>
  drawWalkMap(
    walk,
    walk.lines.map((name) => geo.lines.get(name)!),
    geo.borderLengths.map(({ ruler_km: opening }) => opening),
    {
      land: wholeLand(geo),
      borders: {
        overview: otherBorders(geo, 'natural-earth', walk.between),
        closeUp: otherBorders(geo, 'openstreetmap-border', walk.between),
      },
    },
  ),
);
