import removal from '../client/offline/removal.js?raw';
import worker from '../client/offline/worker.js?raw';

/**
 * Whether pages are kept for reading without a network. OFFLINE=off in the environment of a build
 * ends it: the worker's file then removes what earlier visits kept, and itself.
 */
export const KEEPS_PAGES = process.env['OFFLINE'] !== 'off';

/** What the worker's file holds. */
export const WORKER = KEEPS_PAGES ? worker : removal;
