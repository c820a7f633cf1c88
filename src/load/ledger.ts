import { ContentError } from './content-error.ts';
import { loadContent, type Loaded } from './content.ts';
import { blocking } from '../model/fault.ts';
import type { Content } from '../model/content.ts';
import { today } from './today.ts';

let loaded: Loaded | undefined;

/** The checked content, read once. @throws ContentError with every fault where there is one. */
export function ledger(): Content {
  loaded ??= loadContent(today());
  if (blocking(loaded.faults).length > 0) throw new ContentError(loaded.faults);
  return loaded.content;
}
