import { blocking, formatFaults } from '../model/fault.ts';
import { loadContent } from './content.ts';
import { today } from './today.ts';

/** `npm run check:content`: prints every fault and warning of the content; exit code 1 for faults. */
const { content, faults } = loadContent(today());
if (faults.length > 0) console.error(`${formatFaults(faults)}\n`);
const { articles, claims, sources, events } = content;
console.log(
  `content: ${articles.size} chapters, ${claims.size} claims, ${sources.size} sources, ${events.size} events; ` +
    `${blocking(faults).length} faults, ${faults.length - blocking(faults).length} warnings`,
);
process.exitCode = blocking(faults).length > 0 ? 1 : 0;
