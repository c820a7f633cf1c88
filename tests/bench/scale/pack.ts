import { precompress } from '../../../src/tools/hosting/precompress.ts';

/** `node pack.ts FOLDER`: packs a built site, as a step of its own. */
await precompress(process.argv[2]!);
