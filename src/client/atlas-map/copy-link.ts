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
