/** The language that an element's texts are in: the page's, as the browser's plural rules want it. */
export const languageOf = ({ ownerDocument }: Element): string =>
  ownerDocument.documentElement.lang || 'en';
