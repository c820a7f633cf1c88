import { writeFileSync } from 'node:fs';

/** What a process took: seconds of all its threads, and the most memory it held in bytes. */
export type Use = { cpu: number; memory: number };

function useOfThisProcess(): Use {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}

/** Loaded before a measured program: writes what it took to USE_FILE when it ends. */
process.on('exit', () => {
  const file = process.env['USE_FILE'];
  if (file) writeFileSync(file, JSON.stringify(useOfThisProcess()));
});
