/** The dates in a PDF file; Chromium writes the moment of printing into both. */
const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;

/**
 * A PDF with the day of the build in place of the moment of printing, so that two builds of one
 * content are the same. Nothing in it moves: the new dates are as long as the old.
 * @param day as 2026-11-24
 */
export function steadyDates(pdf: Buffer, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}000000`;
  if (stamp.length !== 14) throw new RangeError(`"${day}" is no day. Write it as 2026-11-24.`);
  return Buffer.from(pdf.toString('latin1').replace(DATES, `$1${stamp}`), 'latin1');
}
