import { drawWalkMap, type WalkMap } from '../draw/chart/walk-map.ts';
import type { ChartDefinition } from '../model/chart.ts';
import { ledger } from '../read/ledger.ts';
import { otherBorders, wholeLand } from './map-data.ts';

const drawn = new Map<string, WalkMap>();

/** The pictures of a ruler chart's line, made once a build. */
export function walkMapOf({ id, walk }: ChartDefinition): WalkMap {
  const { lines, borderLengths } = ledger().geo;
  const found =
    drawn.get(id) ??
    drawWalkMap(
      walk!,
      walk!.lines.map((name) => lines.get(name)!),
      borderLengths.map(({ ruler_km: opening }) => opening),
      {
        land: wholeLand(),
        borders: {
          overview: otherBorders('natural-earth', walk!.between),
          closeUp: otherBorders('openstreetmap-border', walk!.between),
        },
      },
    );
  drawn.set(id, found);
  return found;
}
