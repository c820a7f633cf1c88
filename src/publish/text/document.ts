/** A text as it is written out for programs: plain blocks with full addresses, no component in it. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  /** Numbers of notes at the end. */
  | { type: 'notes'; numbers: number[] };

export type Block =
  | { type: 'heading'; depth: number; id?: string | undefined; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'table'; caption: string; rows: Inline[][][]; note?: string | undefined }
  /** A map or chart as a picture that leads to its page. */
  | { type: 'figure'; image: string; alt: string; url: string; caption: string };

export type Note = { title: string; url: string; details: string };

/** A whole text with its numbered notes; the first note is number 1. */
export type Document = { blocks: Block[]; notes: Note[]; notesTitle: string };

export const text = (value: string): Inline => ({ type: 'text', text: value });
export const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
export const heading = (depth: number, title: string): Block => ({
  type: 'heading',
  depth,
  children: [text(title)],
});
