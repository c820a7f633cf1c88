import { markMainPart } from './main-part.ts';
import { tellHeight } from './tell-height.ts';

/** The script of a chart's embed. */
// Where the element cannot be had, the chart is whole without it.
if (!('static' in document.documentElement.dataset))
  import('../chart-figure/element.ts').catch(() => undefined);
tellHeight(document.querySelector<HTMLElement>('[data-embed]')!);
markMainPart();
