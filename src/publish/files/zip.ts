import { zipSync, type Zippable } from 'fflate';

/** A file of an archive; its path has forward slashes. */
export type ZipEntry = { path: string; bytes: Uint8Array };

/**
 * Packs files into a ZIP archive. The same files and date give the same bytes, whatever the clock, the
 * time zone and the order in which they come.
 * @param date that every entry bears, 2026-11-24; nothing before 1980 can be written
 */
export function zipOf(entries: readonly ZipEntry[], date: string): Uint8Array {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // An archive holds local time; noon of the local day reads the same in every time zone.
  const mtime = new Date(year, month - 1, day, 12);
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: Zippable = Object.fromEntries(
    sorted.map(({ path, bytes }) => [path, [bytes, { mtime, level: 9 }]]),
  );
  return zipSync(files);
}
