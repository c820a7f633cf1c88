import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { ContestedName } from '../name.ts';
import { passages, unquoted, type Passage } from './prose.ts';

type Refusal = { form: RegExp; unless: readonly string[]; short: boolean; use: string };

/** Contested names in a form that content/names.yaml does not allow, outside quotation marks. */
export function contestedNames(content: Content): Fault[] {
  const refusals = content.names.flatMap(refusalsOf);
  return passages(content).flatMap((passage) => {
    const text = unquoted(passage.text);
    return refusals
      .filter(({ short }) => !(short && passage.short))
      .flatMap((refusal) => {
        const found = refusal.form.exec(without(text, refusal.unless))?.[0];
        return found ? [fault(passage, found, refusal.use)] : [];
      });
  });
}

const refusalsOf = ({ use, refuse }: ContestedName): Refusal[] =>
  refuse.map(({ form, unless, short }) => ({
    form: new RegExp(`(?<![\\p{L}\\p{N}])${literal(form)}(?![\\p{L}\\p{N}])`, 'u'),
    unless: [use, ...unless],
    short,
    use,
  }));

/** The text with the longer names taken out, so that a form inside them is not found. */
const without = (text: string, names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' · '), text.replace(/\s+/g, ' '));

const literal = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const fault = ({ file, at, text }: Passage, form: string, use: string): Fault => ({
  file,
  at,
  problem: `“${excerpt(text, form)}” has the form "${form}", which content/names.yaml does not allow.`,
  remedy: `Write "${use}"; where it is a quotation, put it in quotation marks.`,
});

function excerpt(text: string, form: string): string {
  const at = Math.max(0, text.indexOf(form) - 30);
  return text.slice(at, at + form.length + 60).trim();
}
