import {
  CARD,
  FACES,
  measureWith,
  type Box,
  type Face,
  type Fonts,
} from '../../src/draw/card/svg.ts';

export type TextBox = Box & { text: string };

const TEXT = /<text ([^>]*)>(.*?)<\/text>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What each line of text on a card covers, from the height of its capitals to its baseline, px. */
export const textBoxes = (svg: string, fonts: Fonts): TextBox[] =>
  [...svg.matchAll(TEXT)].flatMap(([, attributes, escaped]) => {
    const given = attributesOf(attributes!);
    const size = Number(given['font-size']);
    const measure = measureWith(fonts, faceOf(given), Number(given['letter-spacing'] ?? 0) / size);
    const [, left = 0, top = 0] =
      /translate\(([-\d.]+) ([-\d.]+)\)/.exec(given['transform'] ?? '') ?? [];
    const height = size * 0.66;
    let y = Number(given['y']) + Number(top) - height;
    return escaped!.split(/<tspan ([^>]*)>|<\/tspan>/).flatMap((part, i) => {
      // Every second of three parts is what a tspan says of itself, every third its words.
      if (i % 3 === 1) y += Number(attributesOf(part)['dy'] ?? 0);
      if (i % 3 === 1 || part === '') return [];
      const text = part.replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign);
      const width = measure(text, size);
      const before = { start: 0, middle: width / 2, end: width }[given['text-anchor'] ?? 'start']!;
      return [{ text, x: Number(given['x']) + Number(left) - before, y, width, height }];
    });
  });

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value!]));

function faceOf(given: Readonly<Record<string, string>>): Face {
  const faces = Object.entries(FACES) as [Face, (typeof FACES)[Face]][];
  const found = faces.find(
    ([, { family, style, weight }]) =>
      family === given['font-family'] &&
      style === (given['font-style'] ?? 'normal') &&
      weight === Number(given['font-weight'] ?? 400),
  );
  if (!found) throw new RangeError(`No face of the cards is ${JSON.stringify(given)}.`);
  return found[0];
}

/** Least room between words and the edge of a card, px. */
const EDGE = 8;

/** What is wrong with the places of texts, as sentences. */
export const faults = (boxes: readonly TextBox[]): string[] => [
  ...boxes.filter((box) => !isOnCard(box)).map(({ text }) => `“${text}” leaves the card`),
  ...boxes.flatMap((box, i) =>
    boxes
      .slice(0, i)
      .filter((other) => meet(box, other))
      .map((other) => `“${box.text}” lies on “${other.text}”`),
  ),
];

const isOnCard = ({ x, y, width, height }: Box): boolean =>
  x >= EDGE && y >= EDGE && x + width <= CARD.width - EDGE && y + height <= CARD.height - EDGE;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
