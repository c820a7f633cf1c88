import { flowsIn } from './flows/index.ts';

flowsIn('chromium', { toPdf: true });
