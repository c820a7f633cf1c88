/**
 * What is fetched when a reader nears a figure or the search, or wants to share; in one piece, so that a
 * page asks for one file.
 */
import './load-sharing.ts';
import { whenNear } from './when-near.ts';

whenNear(document.querySelectorAll('atlas-map'), () => import('./atlas-map/element.ts'));
whenNear(document.querySelectorAll('chart-figure'), () => import('./chart-figure/element.ts'));
whenNear(document.querySelectorAll('ruler-walk'), () => import('./ruler-walk.ts'));
whenNear(document.querySelectorAll('site-search'), () => import('./search/element.ts'));
