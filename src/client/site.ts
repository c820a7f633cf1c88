/** What runs on every page, in one piece: a policy then names one. */
import './theme-switch.ts';
import './search/key.ts';
