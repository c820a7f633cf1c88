/**
 * The day of the build, as 2026-11-24, in UTC. SOURCE_DATE_EPOCH (seconds) stands in for the
 * clock where it is set, so that a build can be repeated: https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(environment: Record<string, string | undefined> = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  if (Number.isNaN(now.valueOf()))
    throw new RangeError(
      `SOURCE_DATE_EPOCH is "${epoch}". Set it to a number of seconds, or unset it.`,
    );
  return now.toISOString().slice(0, 10);
}
