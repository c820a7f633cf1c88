import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a program took: seconds of all its threads, and the most memory that one of its processes held, in bytes. */
export type Use = { cpu: number; memory: number };

function useOfThisProcess(): Use {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}

/**
 * Loaded before a measured program as "report-use.ts?file=…": adds what each of its processes took to that
 * file when it ends. The address names the file, because a build passes few variables on.
 */
const file = new URL(import.meta.url).searchParams.get('file');
if (file !== null)
  process.on('exit', () => {
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Use) : undefined;
    const { cpu, memory } = useOfThisProcess();
    const sum = {
      cpu: cpu + (before?.cpu ?? 0),
      memory: Math.max(memory, before?.memory ?? 0),
    };
    writeFileSync(file, JSON.stringify(sum satisfies Use));
  });
