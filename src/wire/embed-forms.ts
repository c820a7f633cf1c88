import { embedAddress, type EmbedParams } from './embed-params.ts';
import {
  elementSnippet,
  embedSnippet,
  pictureSnippet,
  scriptSnippet,
  stillSnippet,
} from './embed-snippet.ts';

/** All that the code for a figure is made from; addresses are full ones. */
export type Snippets = {
  id: string;
  title: string;
  src: string;
  /** The embed without any script. */
  still: string;
  page: string;
  /** Height where the host cannot follow the true one, px. */
  height: number;
  oembed: string;
  script: string;
  elementScript: string;
  credit: string;
  views: { id: string; title: string }[];
  /** The still picture, where there is one. */
  picture?: { src: string; alt: string; width: number; height: number };
};

export const FORMS = ['frame', 'script', 'element', 'still', 'picture', 'oembed'] as const;
export type Form = (typeof FORMS)[number];
export type Choice = Partial<EmbedParams & { view: string; height: number }>;

/** The code of a figure in every form it has, ready to paste. */
export function embedForms(figure: Snippets, choice: Choice = {}): Partial<Record<Form, string>> {
  const src = embedAddress(figure.src, choice);
  const { height = figure.height, theme = 'auto' } = choice;
  const embed = { src, title: figure.title, height, theme };
  const picture = figure.picture && { ...figure.picture, page: figure.page, credit: figure.credit };
  return {
    frame: embedSnippet(embed),
    script: scriptSnippet(embed, figure),
    ...(picture && { element: elementSnippet(src, figure.elementScript, picture) }),
    still: stillSnippet({ ...embed, src: figure.still }),
    ...(picture && { picture: pictureSnippet(picture) }),
    oembed: figure.oembed,
  };
}
