/** Heights that make sense for a frame, px. */
const LOWEST = 50;
const HIGHEST = 6000;

/**
 * The height that a message from a frame tells, px, whole and within bounds.
 * @returns undefined for any other message, whatever it holds
 */
export function heightTold(data: unknown): number | undefined {
  const { sentinel, type, height } = (data ?? {}) as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size') return undefined;
  if (typeof height !== 'number' || !(height > 0)) return undefined;
  return Math.ceil(Math.min(HIGHEST, Math.max(LOWEST, height)));
}

/**
 * Does an address lie where our embeds do?
 * @param address as a page of a host gives it, full or from where that page is
 * @param page full address of that page
 * @param embeds full address that all embeds start with, ending in a slash
 */
export const isWithin = (address: string, page: string, embeds: string): boolean =>
  URL.canParse(address, page) && new URL(address, page).href.startsWith(embeds);
