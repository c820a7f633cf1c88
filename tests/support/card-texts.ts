import { CARD, type Box } from '../../src/draw/card/svg.ts';
import { FACES, LOOKS, measureOf, type Face, type Fonts } from '../../src/draw/label/fonts.ts';

export type TextBox = Box & { text: string };

const TEXT = /<text ([^>]*)>(.*?)<\/text>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const NEXT_LINE = /<tspan ([^>]*)>(.*?)<\/tspan>/g;
const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

type Attributes = Readonly<Record<string, string>>;
const attributesOf = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value!]));

/** What each line of a card covers, from the height of its capitals to its baseline, px. */
export const textBoxes = (svg: string, fonts: Fonts): TextBox[] =>
  [...svg.matchAll(TEXT)].flatMap(([, attributes, content]) => {
    const given = attributesOf(attributes!);
    const [, x = '0', y = '0'] =
      /translate\(([\d.-]+) ([\d.-]+)\)/.exec(given['transform'] ?? '') ?? [];
    const first = Number(y) + Number(given['y']);
    const lines = [
      { text: content!.replace(NEXT_LINE, ''), dy: 0 },
      ...[...content!.matchAll(NEXT_LINE)].map(([, line, text], i) => ({
        text: text!,
        dy: (i + 1) * Number(attributesOf(line!)['dy']),
      })),
    ];
    return lines.map(({ text, dy }) =>
      lineBox(text, Number(x) + Number(given['x']), first + dy, given, fonts),
    );
  });

function lineBox(escaped: string, x: number, y: number, given: Attributes, fonts: Fonts): TextBox {
  const text = escaped.replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign);
  const size = Number(given['font-size']);
  const spacing = Number(given['letter-spacing'] ?? 0) / size;
  const width = measureOf(fonts)(text, { ...LOOKS[faceOf(given)], size, spacing });
  const before = { start: 0, middle: width / 2, end: width }[given['text-anchor'] ?? 'start']!;
  const height = size * 0.66;
  return { text, x: x - before, y: y - height, width, height };
}

/** The face of a text: the sans, which is that of a card, where it names none. */
function faceOf({
  'font-family': family = FACES.sans.family,
  'font-style': style = 'normal',
  'font-weight': weight = '400',
}: Attributes): Face {
  const faces = Object.keys(FACES) as Face[];
  const found = faces.find(
    (face) =>
      family.includes(FACES[face].family) &&
      style === FACES[face].style &&
      Math.abs(Number(weight) - FACES[face].weight) <= 100,
  );
  if (!found) throw new RangeError(`No face of the cards is ${family}, ${style}, ${weight}.`);
  return found;
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
