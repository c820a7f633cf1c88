import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXT_TYPES } from './media-types.ts';

/** Files that grow smaller; pictures and fonts are packed already. */
const TEXT = Object.keys(TEXT_TYPES).join();
/** Below this a packed file saves nothing over one packet. */
const LEAST = 256;
/** Above this the last few per cent of brotli cost minutes on a large site. */
const LARGE = 400_000;

const packs = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: text.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes a `.br` and a `.gz` beside every text file of a built site.
 * @returns how many files were packed
 */
export async function precompress(folder: string): Promise<number> {
  const files = globSync(`**/*.{${TEXT}}`, { cwd: folder }).sort();
  let packed = 0;
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop())
      if (await pack(join(folder, file))) packed++;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return packed;
}

async function pack(path: string): Promise<boolean> {
  const text = await readFile(path);
  if (text.length < LEAST) return false;
  for (const ending of ['br', 'gz'] as const)
    await writeFile(`${path}.${ending}`, await packs[ending](text));
  return true;
}
