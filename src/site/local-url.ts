import { localAddress } from '../words/addresses.ts';
import { DEFAULT_LOCALE, type Locale } from '../read/locales.ts';
import { fullAddress } from './site.ts';

/** The full address of a page in a language. */
export const localUrl = (address: string, { tag }: Locale): string =>
  fullAddress(localAddress(address, tag, DEFAULT_LOCALE));
