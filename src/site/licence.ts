/** The licence of the site's own texts, maps and charts; CONTENT-LICENSE has it in words. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
