import { escapeHtml } from './escape.ts';
import type { Theme } from './embed-params.ts';

export type Embed = {
  /** Full address of the embed document. */
  src: string;
  /** What a screen reader says of the frame; it has to be unique on the host's page. */
  title: string;
  /** Height in px for hosts that never listen for the true one. */
  height: number;
  /** Width in px; all there is where left out. */
  width?: number;
  /** Scheme of the host page around the frame; where both are the same, no box shows. */
  theme?: Theme;
};

/** What a frame may do: run its own script and open its credit link. It has no origin of its own. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
/** The copying of a link to a view; all other powers are withheld. */
export const ALLOW = 'clipboard-write';

/**
 * The line that an editor of another site pastes. It needs no script: browsers that can, give the frame
 * the height of its content by themselves.
 */
export const embedSnippet = (embed: Embed): string =>
  iframe(embed, `allow="${ALLOW}" sandbox="${SANDBOX}"`);

/** The frame of an embed that has no script, for sites that allow none in frames. */
export const stillSnippet = (embed: Embed): string =>
  iframe(embed, `sandbox="${SANDBOX.replace('allow-scripts ', '')}"`);

const iframe = ({ src, title, height, width, theme = 'auto' }: Embed, powers: string): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width ?? '100%'}" ` +
  `height="${height}" style="border:0;${width ? 'max-width:100%;' : ''}frame-sizing:content-height${theme === 'auto' ? '' : `;color-scheme:${theme}`}" ` +
  `loading="lazy" ${powers} referrerpolicy="no-referrer"></iframe>`;

/** The same for sites that allow a script: the frame gets its true height everywhere. */
export const scriptSnippet = (
  { src, title, height }: Embed,
  { script, page }: { script: string; page: string },
): string =>
  `<div data-embed="${escapeHtml(src)}" data-height="${height}">` +
  `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a></div>\n` +
  `<script src="${escapeHtml(script)}" async></script>`;

export type Picture = {
  src: string;
  page: string;
  alt: string;
  credit: string;
  width: number;
  height: number;
};

/** A still picture with its credit, for mail, feeds and print. */
export const pictureSnippet = ({ src, page, alt, credit, width, height }: Picture): string =>
  `<figure><a href="${escapeHtml(page)}"><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" ` +
  `width="${width}" height="${height}" style="max-width:100%;height:auto"></a>\n` +
  `<figcaption><a href="${escapeHtml(page)}">${escapeHtml(credit)}</a></figcaption></figure>`;

/** A map that becomes part of the host's page, without a frame; the picture inside stays where script does not run. */
export const elementSnippet = (src: string, script: string, picture: Picture): string =>
  `<embedded-figure src="${escapeHtml(src)}">\n${pictureSnippet(picture)}\n</embedded-figure>\n` +
  `<script src="${escapeHtml(script)}" async></script>`;
