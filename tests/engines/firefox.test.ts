import { flowsIn } from './flows/index.ts';

flowsIn('firefox', { toPdf: true });
