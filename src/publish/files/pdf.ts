/**
 * The PDF of a chapter, a map or a chart as a link from its own page; undefined in a build that makes none.
 * PDF=1 asks for them, and the build fails where it cannot make them, so that no link leads nowhere.
 */
export const pdfOf = (
  id: string,
  environment: Record<string, string | undefined> = process.env,
): string | undefined => (environment['PDF'] === '1' ? `${id}.pdf` : undefined);
