import { createHash } from 'node:crypto';
import { element } from '../../draw/print/element.ts';
import { sceneHtml } from '../../draw/print/scene-html.ts';
import type { Scene } from '../../draw/scene.ts';
import { closeGroundOf, closeNamesOf, mapDefinitions } from '../../site/maps.ts';
import { siteMeasure } from '../pictures/card-fonts.ts';
import { WIDTHS } from '../../model/map.ts';
import { onceEach } from '../../site/once.ts';
import type { Site } from '../../site/site.ts';
import { underBase } from '../../words/addresses.ts';

/** The second level of a map as a file, which a page fetches when a reader comes closer. */
type CloseLevel = { name: string; svg: string };

/** So many digits of a hash tell any two versions apart. */
const DIGITS = 10;

/** The second levels of all maps; a name changes with what is in the file. */
export const closeLevels = (site: Site): Promise<CloseLevel[]> =>
  Promise.all(mapDefinitions(site).map(({ id }) => drawn(site, id)));

/** Where the second level of a map is. @throws RangeError for a map that does not exist */
export const closeLevelAddress = async (site: Site, id: string): Promise<string> =>
  underBase(`/ground/${(await drawn(site, id)).name}.svg`, site.base);

const drawn = onceEach(async (site: Site, id: string): Promise<CloseLevel> => {
  const { finer, below, above } = closeGroundOf(site, id);
  const part = (scene: Scene) =>
    element('g', { transform: `scale(${1 / finer})` }, sceneHtml(scene, { hatch: `hatch-${id}` }));
  const ground = element(
    'g',
    { class: 'basemap close', 'data-finer': finer, fill: 'none', stroke: 'currentColor' },
    part(below),
    part(above),
  );
  const measure = await siteMeasure();
  const names = WIDTHS.map((width) =>
    element(
      'g',
      { class: 'names', 'data-width': width },
      sceneHtml(closeNamesOf(site, id, { width, measure }), { movable: true }),
    ),
  );
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg' }, ground, ...names);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, DIGITS);
  return { name: `${id}.${hash}`, svg };
});
