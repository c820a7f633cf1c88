import { join } from 'node:path';
import { build } from 'rolldown';
import { ROOT } from '../../read/files.ts';
import { onceEach } from '../../site/once.ts';

/** The oldest browsers that the scripts are written for; they know light-dark() and the like. */
const TARGET = ['chrome123', 'firefox120', 'safari17.5'];

type Defines = Readonly<Record<string, string>>;
const NONE: Defines = {};

/**
 * A script of src/client/ with all that it imports, as one small piece of text that needs no module
 * loader; made once a build. Same source, same text.
 * @param entry path below src/client/, "embed/start-map.ts"
 * @param define expressions that stand for names in the source
 * @throws Error of the bundler naming the file that cannot be read
 */
export const clientBundle = (entry: string, define = NONE): Promise<string> =>
  bundle(define, entry);

const bundle = onceEach(async (define: Defines, entry: string): Promise<string> => {
  const { output } = await build({
    input: join(ROOT, 'src/client', entry),
    cwd: ROOT,
    platform: 'browser',
    write: false,
    transform: { target: TARGET, define: { ...define } },
    output: { format: 'iife', minify: true, codeSplitting: false, comments: false },
  });
  // A closing tag inside of a string would end the script element around it.
  return output[0].code.trim().replaceAll('</script', '<\\/script');
});
