import { serve } from './serve.ts';

/** `node tests/support/server.ts PORT FOLDER` */
const [port = '4747', folder = 'dist-test/root'] = process.argv.slice(2);
await serve(folder, Number(port));
