import { whenNear } from './when-near.ts';

whenNear(document.querySelectorAll('atlas-map'), () => import('./atlas-map/element.ts'));
