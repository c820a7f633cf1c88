export type Embed = {
  /** Full address of the embed document. */
  src: string;
  /** What a screen reader says of the frame; it has to be unique on the host's page. */
  title: string;
  /** Height in px for hosts that never listen for the true one. */
  height: number;
};

/**
 * The line that an editor of another site pastes. It needs no script: the frame has a name, loads
 * when it comes near, may run its own script and open its credit link, and nothing else.
 */
export const embedSnippet = ({ src, title, height }: Embed): string =>
  `<iframe src="${escape(src)}" title="${escape(title)}" width="100%" height="${height}" ` +
  `style="border:0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ` +
  `referrerpolicy="no-referrer"></iframe>`;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
