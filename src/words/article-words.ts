import type { CheckedArticle } from '../model/checked-article.ts';
import type { Translate } from './strings.ts';

/** The checked article within a sentence: “Its title” in Moral Clarity, a newsletter on Substack. */
export const articleWords = (
  { title, outlet, outletKind }: Pick<CheckedArticle, 'title' | 'outlet' | 'outletKind'>,
  t: Translate,
): string => t('article.words', { title, outlet, kind: outletKind });
