import { whenNear } from './when-near.ts';

whenNear(document.querySelectorAll('site-search'), () => import('./search/element.ts'));
