import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PDFTOTEXT = '/usr/bin/pdftotext';

/** The Debian package that reads PDFs, where it is missing. */
export const READS_PDF = existsSync(PDFTOTEXT);
export const PDF_PACKAGE = 'poppler-utils';

/** The text of each page of a PDF. */
export function pagesOf(pdf: Uint8Array): string[] {
  const text = execFileSync(PDFTOTEXT, ['-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return text.split('\f').slice(0, -1);
}
