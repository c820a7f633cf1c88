import { rmSync } from 'node:fs';

/** Removes the results of an earlier run, so that they are never counted for this one. */
rmSync('test-results', { recursive: true, force: true });
