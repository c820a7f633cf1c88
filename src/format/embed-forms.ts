import { embedAddress, type EmbedParams } from './embed-params.ts';
import { elementSnippet, embedSnippet, pictureSnippet, scriptSnippet } from './embed-snippet.ts';

/** All that the code for a figure is made from; addresses are full ones. */
export type Snippets = {
  id: string;
  title: string;
  src: string;
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

export const FORMS = ['frame', 'script', 'element', 'picture', 'oembed'] as const;
export type Form = (typeof FORMS)[number];
export type Choice = Partial<EmbedParams & { view: string; height: number }>;

/** The code of a figure in every form it has, ready to paste. */
export function embedForms(figure: Snippets, choice: Choice = {}): Partial<Record<Form, string>> {
  const src = embedAddress(figure.src, choice);
  const { height = figure.height, theme = 'auto' } = choice;
  const embed = { src, title: figure.title, height, theme };
  const still = figure.picture && { ...figure.picture, page: figure.page, credit: figure.credit };
  return {
    frame: embedSnippet(embed),
    script: scriptSnippet(embed, figure),
    ...(still && { element: elementSnippet(src, figure.elementScript, still) }),
    ...(still && { picture: pictureSnippet(still) }),
    oembed: figure.oembed,
  };
}
