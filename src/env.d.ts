declare module 'subset-font' {
  type Axis = number | { min: number; max: number };
  type Options = {
    targetFormat?: 'woff2' | 'woff' | 'sfnt';
    variationAxes?: Record<string, Axis>;
    keepFeatures?: string[];
    noHinting?: boolean;
  };
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: Options,
  ): Promise<Buffer>;
}

/** What is used of citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(format: string, options?: Record<string, unknown>): string;
  }
  export const plugins: { config: { get(name: string): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare namespace App {
  // Astro looks for an interface of this name.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Locals {
    /** The site in the language of the page. */
    site: import('./site/site.ts').Site;
  }
}
