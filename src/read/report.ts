import { blocking, formatFaults } from '../model/fault.ts';
import { sourcesSeen } from '../words/source-words.ts';
import { loadContent } from './content.ts';
import { today } from './today.ts';

/** `npm run check:content`: prints every fault and warning of the content; exit code 1 for faults. */
const { content, faults } = loadContent(today());
if (faults.length > 0) console.error(`${formatFaults(faults)}\n`);
const { articles, claims, sources, events } = content;
const { copies, relayed } = sourcesSeen(sources.values());
console.log(
  `content: ${articles.size} chapters, ${claims.size} claims, ${sources.size} sources, ${events.size} events; ` +
    `${blocking(faults).length} faults, ${faults.length - blocking(faults).length} warnings`,
);
console.log(
  `sources: ${copies} were seen only as copies on other sites, ${relayed} carry another publisher's report`,
);
process.exitCode = blocking(faults).length > 0 ? 1 : 0;
