import { drawStill } from '../atlas-map/still.ts';
import { markMainPart } from './main-part.ts';
import { tellHeight } from './tell-height.ts';

/** The script of a map's embed. */
const map = document.querySelector<HTMLElement>('atlas-map')!;
if ('static' in document.documentElement.dataset) drawStill(map, location.search);
// Where the element cannot be had, the map stands still.
else import('../atlas-map/element.ts').catch(() => undefined);
tellHeight(document.querySelector<HTMLElement>('[data-embed]')!);
markMainPart();
