import { whenNear } from './when-near.ts';

whenNear(document.querySelectorAll('chart-figure'), () => import('./chart-figure/element.ts'));
whenNear(document.querySelectorAll('ruler-walk'), () => import('./ruler-walk.ts'));
