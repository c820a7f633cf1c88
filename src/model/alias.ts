import { z } from 'astro/zod';

const ADDRESS =
  'Give an address from the top of the site, in lower case and with a slash at its end: "/claims/old-id/" or "/chapters/energy/#old-id".';

/** An address from the top of the site; what it names in the page may follow after "#". */
export const Address = z
  .string()
  .regex(/^\/(?:[a-z0-9][a-z0-9-]*\/)*(?:#[A-Za-z0-9=-]+)?$/, ADDRESS);

/** Retired addresses, each with the address that took its place; content/aliases.yaml. */
export const Aliases = z.record(Address, Address);

/** Every address that was ever published; content/addresses.yaml. */
export const AddressRecord = z.array(Address);

export type Alias = { from: string; to: string };

/** An address in its two parts: the page and what it names in it, which may be empty. */
export function splitAddress(address: string): { page: string; fragment: string } {
  const [page = '', fragment = ''] = address.split('#');
  return { page, fragment };
}
