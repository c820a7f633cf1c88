/** Interface texts of one language, nested as in its file: { nav: { maps: "Maps" } }. */
export type Strings = { [key: string]: string | Strings };
type Values = Record<string, string | number>;
/** Gives the text for a key such as "chapter.sources"; `{name}` in it is filled from the values. */
export type Translate = (key: string, values?: Values) => string;

/**
 * Makes the function that looks interface texts up.
 * A text that varies with a number has the forms of Intl.PluralRules below its key; the value `n` chooses.
 * @throws Error naming file, key and remedy where a text or a value is missing
 */
export function translator(strings: Strings, locale: string, file: string): Translate {
  const plural = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const found = lookUp(strings, key);
    const text =
      typeof found === 'object'
        ? (found[plural.select(Number(values['n']))] ?? found['other'])
        : found;
    if (typeof text !== 'string')
      throw new Error(
        `${file}, "${key}": there is no such text. Add it to the file, or correct the key.`,
      );
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (values[name] !== undefined) return String(values[name]);
      throw new Error(
        `${file}, "${key}": no value for {${name}}. Pass it, or take it out of the text.`,
      );
    });
  };
}

const lookUp = (strings: Strings, key: string): string | Strings | undefined =>
  key
    .split('.')
    .reduce<string | Strings | undefined>(
      (at, step) => (typeof at === 'object' ? at[step] : undefined),
      strings,
    );
