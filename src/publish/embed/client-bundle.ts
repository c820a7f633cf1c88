import { join } from 'node:path';
import { build } from 'rolldown';

/** Where the code is, whatever folder the content comes from. */
const CODE = process.cwd();

/** The oldest browsers that the scripts are written for; they know light-dark() and the like. */
const TARGET = ['chrome123', 'firefox120', 'safari17.5'];

const made = new Map<string, Promise<string>>();

/**
 * A script of src/client/ with all that it imports, as one small piece of text that needs no module
 * loader; made once a build. Same source, same text.
 * @param entry path below src/client/, "embed/start-map.ts"
 * @param define expressions that stand for names in the source
 * @throws Error of the bundler naming the file that cannot be read
 */
export function clientBundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const key = JSON.stringify([entry, define]);
  const found = made.get(key) ?? bundle(entry, define);
  made.set(key, found);
  return found;
}

async function bundle(entry: string, define: Record<string, string>): Promise<string> {
  const { output } = await build({
    input: join(CODE, 'src/client', entry),
    cwd: CODE,
    platform: 'browser',
    write: false,
    transform: { target: TARGET, define },
    output: { format: 'iife', minify: true, codeSplitting: false, comments: false },
  });
  // A closing tag inside of a string would end the script element around it.
  return output[0].code.trim().replaceAll('</script', '<\\/script');
}
