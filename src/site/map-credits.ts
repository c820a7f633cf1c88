import type { MapDefinition } from '../model/map.ts';
import type { Site } from './site.ts';

/** Credits of a map where it is drawn without its relief: all but the one that names whose that is. */
export function creditsWithoutRelief(
  { content }: Pick<Site, 'content'>,
  { credits, relief }: Pick<MapDefinition, 'credits' | 'relief'>,
): string[] {
  const own = content.geo.files.find(({ name }) => name === `relief-${relief}.avif`)?.credit;
  return own === undefined ? credits : credits.filter((credit) => !credit.endsWith(own));
}
