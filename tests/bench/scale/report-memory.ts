import { writeFileSync } from 'node:fs';

/** Loaded before a measured program: writes the most memory it held, in bytes, to MEMORY_FILE. */
process.on('exit', () => {
  const file = process.env['MEMORY_FILE'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
