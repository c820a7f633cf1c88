import { localAddress } from '../format/addresses.ts';
import { DEFAULT_LOCALE, type Locale } from './locales.ts';
import { fullAddress } from './site.ts';

/** The full address of a page in a language. */
export const localUrl = (address: string, { tag }: Locale): string =>
  fullAddress(localAddress(address, tag, DEFAULT_LOCALE));
