/**
 * What is fetched when a reader nears a figure or the search, or wants to share; in one piece, so that a
 * page asks for one file.
 */
import './load-charts.ts';
import './load-maps.ts';
import './load-search.ts';
import './load-sharing.ts';
