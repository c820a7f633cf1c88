import { readFileSync, writeFileSync } from 'node:fs';
import '../support/node-version.ts';
import { flowchartOf, PAGE, withDrawing } from './drawing.ts';
import { graphOf, violationsIn } from './graph.ts';

/** `npm run check:order`: are the imports as the rules want them, and drawn as they are? `npm run docs` draws them. */
const graph = await graphOf();
const page = readFileSync(PAGE, 'utf8');
const drawn = withDrawing(page, flowchartOf(graph));
if (process.argv.includes('--write')) writeFileSync(PAGE, drawn);
else if (drawn !== page) console.error(`${PAGE}: the drawing is out of date. Run "npm run docs".`);
const faults = violationsIn(graph);
for (const fault of faults) console.error(fault);
console.log(`order: ${graph.summary.totalDependenciesCruised} imports, ${faults.length} faults`);
process.exitCode = faults.length > 0 || drawn !== page ? 1 : 0;
