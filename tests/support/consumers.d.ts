/** What the tests use of packages that bring no types. */
declare module '@adobe/structured-data-validator' {
  type Issue = {
    severity: string;
    issueMessage: string;
    rootType?: string;
    path?: { type?: string }[];
  };
  export default class Validator {
    constructor(vocabulary: unknown);
    validate(data: unknown): Promise<Issue[]>;
  }
}
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { url?: string; contentType?: string });
    window: { document: Document };
  }
}
declare module 'metascraper' {
  type Found = Record<
    'author' | 'date' | 'description' | 'image' | 'lang' | 'publisher' | 'title' | 'url',
    string | null
  >;
  export default function metascraper(
    rules: unknown[],
  ): (page: { html: string; url: string }) => Promise<Found>;
}
declare module 'metascraper-author' {
  export default function rules(): unknown;
}
declare module 'metascraper-date' {
  export default function rules(): unknown;
}
declare module 'metascraper-description' {
  export default function rules(): unknown;
}
declare module 'metascraper-image' {
  export default function rules(): unknown;
}
declare module 'metascraper-lang' {
  export default function rules(): unknown;
}
declare module 'metascraper-publisher' {
  export default function rules(): unknown;
}
declare module 'metascraper-title' {
  export default function rules(): unknown;
}
declare module 'metascraper-url' {
  export default function rules(): unknown;
}
