/** A thing in the words of schema.org. Undefined values are left out when it is written. */
export type Node = { '@type': string; [property: string]: unknown };

/** Where the site is, and how it signs. Addresses are full ones. */
export type Publisher = {
  /** Address of the home page, with a slash at its end. */
  home: string;
  name: string;
  description: string;
  logo: string;
  method: string;
  corrections: string;
  licence: string;
  /** Where the terms are explained to readers. */
  terms: string;
  language: string;
};

/** Refers to the publisher, which is described once in each graph. */
export const publisherId = ({ home }: Publisher) => ({ '@id': `${home}#organization` });
export const websiteId = ({ home }: Publisher) => ({ '@id': `${home}#website` });

/** JSON as the text of a script element: "<" is escaped, so that no content can end the script. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** A graph as the text of a script element. */
export const jsonLdText = (nodes: readonly Node[]): string =>
  jsonForScript({ '@context': 'https://schema.org', '@graph': nodes });
