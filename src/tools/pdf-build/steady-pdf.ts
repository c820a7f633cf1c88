/** The dates in a PDF file; Chromium writes the moment of printing into both. */
const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;
/** Names of the parts of a tagged PDF, counted by a browser that counts other things too. */
const PARTS = /\(node(\d{8})\)/g;

/**
 * A PDF with the day of the build in place of the moment of printing and its parts counted from
 * nought, so that two builds of one content are the same. Nothing in it moves: what is new is as
 * long as what was there, and parts keep their order.
 * @param day as 2026-11-24
 */
export function steadyPdf(pdf: Buffer, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}000000`;
  if (!/^\d{14}$/.test(stamp)) throw new RangeError(`"${day}" is no day. Write it as 2026-11-24.`);
  const text = pdf.toString('latin1');
  const parts = new Set([...text.matchAll(PARTS)].map(([, part]) => part!));
  const numbers = new Map([...parts].sort().map((part, i) => [part, String(i).padStart(8, '0')]));
  return Buffer.from(
    text
      .replace(DATES, `$1${stamp}`)
      .replace(PARTS, (_, part: string) => `(node${numbers.get(part)!})`),
    'latin1',
  );
}
