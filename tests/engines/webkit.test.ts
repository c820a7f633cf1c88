import { flowsIn } from './flows/index.ts';

// WebKitWebDriver has no command to print.
flowsIn('webkit', { toPdf: false });
