import { tellHeight } from './tell-height.ts';

/** The script of a chart's embed. */
if (!('static' in document.documentElement.dataset)) void import('../chart-figure/element.ts');
tellHeight(document.querySelector<HTMLElement>('[data-embed]')!);
