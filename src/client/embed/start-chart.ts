import '../chart-figure/element.ts';
import { tellHeight } from './tell-height.ts';

/** The script of a chart's embed. */
tellHeight(document.querySelector<HTMLElement>('[data-embed]')!);
