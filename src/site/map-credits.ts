import type { MapDefinition } from '../model/map.ts';
import { geoFiles } from '../read/provenance.ts';

/** Credits of a map where it is drawn without its relief: all but the one that names whose that is. */
export function creditsWithoutRelief({
  credits,
  relief,
}: Pick<MapDefinition, 'credits' | 'relief'>): string[] {
  const own = geoFiles().find(({ name }) => name === `relief-${relief}.webp`)?.credit;
  return own === undefined ? credits : credits.filter((credit) => !credit.endsWith(own));
}
