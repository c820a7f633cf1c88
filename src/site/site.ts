import { absolute, underBase } from '../words/addresses.ts';

/** Set by Astro; a script that runs outside of it sees the site at the top of its default host. */
const { BASE_URL: BASE = '/', SITE = 'https://israel-azerbaijan.example' } =
  (import.meta.env as Partial<ImportMetaEnv> | undefined) ?? {};

/** A link inside the site, for an address from its top: "/maps/" → "/sub/maps/". */
export const href = (address: string): string => underBase(address, BASE);

/** The full address of a page of the site. */
export const fullAddress = (address: string): string => absolute(address, SITE, BASE);
