import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import type { Node } from 'unist';

/** A text as it is written out for programs: plain Markdown nodes with full addresses. */
export type PlainText = {
  blocks: RootContent[];
  /** The sources, in the order of their numbers. */
  notes: FootnoteDefinition[];
  /** What stands above them where they are a list. */
  notesTitle: string;
};

/** A picture or a table with its caption. Markdown has no node for the two together. */
export type Captioned = Node & {
  type: 'captioned';
  children: (Link | Table | Paragraph)[];
};
/* eslint-disable @typescript-eslint/consistent-type-definitions -- only an interface adds to one of another package */
declare module 'mdast' {
  interface BlockContentMap {
    captioned: Captioned;
  }
  interface RootContentMap {
    captioned: Captioned;
  }
}
/* eslint-enable */

type Blocks = (BlockContent | DefinitionContent)[];

export const text = (value: string): Text => ({ type: 'text', value });
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});
export const heading = (depth: Heading['depth'], title: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(title)],
});
export const link = (url: string, ...children: PhrasingContent[]): Link => ({
  type: 'link',
  url,
  children,
});
export const quote = (...children: Blocks): BlockContent => ({ type: 'blockquote', children });

/** A list whose items have no blank lines between them. */
export const list = (items: readonly Blocks[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});

/** The number of a note in running text; notes count from 1. */
export const reference = (number: number): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: String(number),
});

/** A map or chart as a picture that leads to its page. @param caption in words */
export const picture = (url: string, image: string, alt: string, caption: string): Captioned => ({
  type: 'captioned',
  children: [
    link(url, {
      type: 'image',
      url: image,
      alt,
      data: { hProperties: { width: 1200, height: 630 } },
    }),
    { ...paragraph(text(caption)), data: { hName: 'figcaption' } },
  ],
});

/** A table below its caption and above its note. */
export const captionedTable = (caption: string, table: Table, note?: string): Captioned => ({
  type: 'captioned',
  children: [
    // HTML has an element for captions of tables; Markdown sets them in bold.
    {
      ...paragraph(strong(caption)),
      data: { hName: 'caption', hChildren: [{ type: 'text', value: caption }] },
    },
    table,
    ...(note ? [paragraph(text(note))] : []),
  ],
});
