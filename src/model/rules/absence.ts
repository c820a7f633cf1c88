import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { passages, unquoted } from './prose.ts';

/** The one section of a chapter, and the one page, that say what was looked for in vain. */
const CLOSING = 'contested';
const METHOD = '/method.mdx';

const NOT_FOUND = [
  /\b(?:was|were|is|are|been)(?: also)? (?:not|nowhere) (?:found|seen)\b/i,
  /\b(?:no|nothing|none|nobody|neither)\b[^.;:]{0,120}\b(?:was|were|has been|have been) (?:found|seen)\b/i,
  /\b(?:could not|cannot) be found\b/i,
  /\blooked for and not found\b/i,
  /\bwe (?:found|saw) (?:no|none|nothing)\b/i,
  /\bin (?:no|the) sources? seen\b/i,
  /\b(?:not|none) (?:found|seen)(?:[.,;)]|$)/i,
];

/** "Not found" outside the places where a reader is told what was looked for. */
export function absences(content: Content): Fault[] {
  return passages(content)
    .filter(({ file, section }) => section !== CLOSING && !file.endsWith(METHOD))
    .flatMap(({ file, at, text }) => {
      const words = NOT_FOUND.map((form) => form.exec(unquoted(text))?.[0]).find(Boolean);
      if (!words) return [];
      return [
        {
          file,
          at,
          problem: `“${words}” says that something was not found.`,
          remedy:
            'Say what is known, or say what was looked for in the closing part of a chapter ({/* #contested */}) or on the Method page.',
        },
      ];
    });
}
