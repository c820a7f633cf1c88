import { z } from 'astro/zod';
import type { Strings } from '../words/strings.ts';
import type { Content, Filed, Text } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { linkedParts } from '../model/linked-text.ts';
import { differences } from '../model/rules/translations.ts';
import { readFolder } from './files.ts';
import { parseYaml } from './yaml.ts';

type Texts = ReadonlyMap<string, Filed<Text>>;

/** The texts of another language, with their own faults. */
export type Translation = Pick<Content, 'articles' | 'pages' | 'home'> & {
  faults: readonly Fault[];
};

/**
 * What is missing from the other languages: texts, parts of texts, and interface texts.
 * @param content the records and the texts of the first language
 * @param first tag of that language
 * @param translations the texts of every other language by its tag
 */
export function translationFaults(
  content: Pick<Content, 'articles' | 'pages' | 'home'>,
  first: string,
  translations: ReadonlyMap<string, Translation>,
  root?: string,
): Fault[] {
  const own = interfaceKeys(first, root);
  return [...translations].flatMap(([tag, { faults, ...texts }]) => [
    ...interfaceFaults(own, interfaceKeys(tag, root), tag),
    ...faults,
    ...homeFaults(content.home, texts.home),
    ...(['articles', 'pages'] as const).flatMap((kind) =>
      textFaults(content[kind], texts[kind], `content/${kind}/${tag}`, faults),
    ),
  ]);
}

function textFaults(
  originals: Texts,
  translated: Texts,
  folder: string,
  broken: readonly Fault[],
): Fault[] {
  const isBroken = (path: string) => broken.some(({ file }) => file === path);
  const lost = [...originals].flatMap(([id, original]) => {
    const file = `${folder}/${id}.mdx`;
    const text = translated.get(id);
    if (text) return differences(original, text);
    return isBroken(file)
      ? []
      : [{ file, at: 'the whole file', problem: 'the file is missing.', remedy: copy(original) }];
  });
  const added = [...translated.keys()]
    .filter((id) => !originals.has(id))
    .map((id) => ({
      file: `${folder}/${id}.mdx`,
      at: 'the file name',
      problem: `no text of the first language is named "${id}".`,
      remedy: 'Give it the name of the text that it translates.',
    }));
  return [...lost, ...added];
}

/** Questions, links, sources and the map of the home page are the same in every language. */
const homeFaults = (original: Content['home'], translated: Content['home']): Fault[] =>
  translated.questions.length === 0 || sameParts(original, translated)
    ? []
    : [
        {
          file: translated.file,
          at: 'the whole file',
          problem: `its links, sources or map differ from those of ${original.file}.`,
          remedy: 'Translate the words alone, and keep ids, addresses and their order.',
        },
      ];

const sameParts = (a: Content['home'], b: Content['home']): boolean =>
  JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b));

const partsOf = ({ finding, map, questions }: Content['home']) => [
  linkedParts(finding).flatMap(({ to }) => to ?? []),
  map && [map.id, map.layers],
  questions.map(({ to, sources }) => [to, sources]),
];

const copy = ({ file }: { file: string }): string => `Copy ${file} and translate it.`;

/** Where each interface text stands: key to file. Forms for numbers count as one text. */
function interfaceKeys(tag: string, root?: string): Map<string, string> {
  const files = readFolder(`content/interface/${tag}`, '.yaml', root);
  return new Map(
    files.flatMap(({ path, text }) => {
      const { value } = parseYaml(path, text, z.record(z.string(), z.unknown()));
      return keysOf((value ?? {}) as Strings).map((key): [string, string] => [key, path]);
    }),
  );
}

const keysOf = (strings: Strings, above = ''): string[] =>
  Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'string' || 'other' in value
      ? [above + key]
      : keysOf(value, `${above}${key}.`),
  );

function interfaceFaults(
  own: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  tag: string,
): Fault[] {
  const there = (path: string) => path.replace(/[^/]+(?=\/[^/]+$)/, tag);
  const lost = [...own].filter(([key]) => !other.has(key));
  const added = [...other].filter(([key]) => !own.has(key));
  return [
    ...lost.map(([key, path]) => ({
      file: there(path),
      at: key,
      problem: 'the text is missing.',
      remedy: `Translate the one in ${path}.`,
    })),
    ...added.map(([key, file]) => ({
      file,
      at: key,
      problem: 'no text of the first language has this key.',
      remedy: 'Correct its spelling, or remove it.',
    })),
  ];
}
