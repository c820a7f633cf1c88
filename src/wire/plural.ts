/** The forms of a text that varies with a number, by the names that Intl.PluralRules gives them. */
export type Forms = Readonly<Record<string, string>>;

/** The form for a number; `other` where a language's file has none of its own for it. */
export const formFor = (forms: Forms, n: number, rules: Intl.PluralRules): string | undefined =>
  forms[rules.select(n)] ?? forms['other'];

/**
 * A counted text as scripts in the browser print it: "1 claim shown", "2 claims shown".
 * @param locale a BCP 47 tag
 */
export const countText = (forms: Forms, n: number, locale: string): string =>
  (formFor(forms, n, new Intl.PluralRules(locale)) ?? '').replace('{n}', String(n));
