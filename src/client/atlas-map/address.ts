/** Where the address of the page names a map's view: after "#" on a map's page, after "?" in an embed. */
export const viewPart = (place: string | undefined): string | undefined =>
  ({ hash: location.hash, query: location.search })[place ?? ''];

/** Keeps the view that is shown in the address of a map's page; "" for the whole map. */
export function keepView(place: string | undefined, name: string): void {
  if (place !== 'hash') return;
  const address = name ? `#view=${name}` : location.pathname + location.search;
  history.replaceState(history.state, '', address);
}

/**
 * Copies an address with a part after "#", or goes there where copying is not allowed.
 * @returns whether it was copied
 */
export async function copyLink(page: string, hash: string): Promise<boolean> {
  const address = new URL(page, location.href);
  address.hash = hash;
  try {
    await navigator.clipboard.writeText(address.href);
    return true;
  } catch {
    location.assign(address.href);
    return false;
  }
}
