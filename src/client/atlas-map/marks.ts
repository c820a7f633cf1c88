import { onScreen, type View } from '../../geo/view.ts';
import { inside, meet, moved, otherSides, type Box, type Size } from './boxes.ts';
import { readMarks, type Mark, type Words } from './mark.ts';

/** What a view is drawn on. */
export type Ground = {
  size: Size;
  /** How large the map is drawn; see src/geo/nominal-width.ts. */
  scale: number;
  /** What lies over the plate and must cover no words. */
  covered: readonly Box[];
  layers: ReadonlySet<string>;
};

/** A sign on the plate with its box there. */
type Sign = { sign: Mark; box: Box };

/** Room between two labels, px. */
const AIR = 1;
/** Words may reach so far into the box of a sign, px. */
const TOUCH = 2.5;

/**
 * The labels and signs of a composition. They move with the view and keep their size. Words that would be
 * cut off or would lie on others are set on another side of their place, where a reader can visit it, or
 * hidden until there is room. Sizes are read off the page once, never while the map moves.
 */
export class Marks {
  readonly #composition: SVGElement;
  #signs: Mark[] = [];
  #words: Words[] = [];

  constructor(composition: SVGElement) {
    this.#composition = composition;
  }

  /** Is this the composition that the width of the page shows? */
  get shown(): boolean {
    return this.#composition.checkVisibility();
  }

  /** Reads sizes off the page; they stay the same however far the map is enlarged. */
  measure(): void {
    this.reset();
    ({ signs: this.#signs, words: this.#words } = readMarks(this.#composition));
  }

  /** Puts every mark where the view shows it. */
  show(view: View, ground: Ground): void {
    const [width, height] = ground.size;
    const at = ({ x, y }: Mark): [number, number] => {
      const [left, top] = onScreen(view, [x, y]);
      return [left * width, top * height];
    };
    const present = ({ from, layer }: Mark) =>
      ground.scale >= from && (layer === undefined || ground.layers.has(layer));
    for (const mark of [...this.#signs, ...this.#words]) {
      put(mark, at(mark), ground.size);
      if (mark.from > 1) mark.element.toggleAttribute('data-shown', ground.scale >= mark.from);
    }
    const stand = (sign: Mark): Sign => ({ sign, box: moved(sign.box, ...at(sign)) });
    const signs = this.#signs
      .filter((sign) => sign.feature !== undefined && present(sign))
      .map(stand);
    const taken: Box[] = [...ground.covered];
    for (const words of this.#words) {
      const room = present(words)
        ? findRoom(words, at(words), ground.size, taken, signs)
        : undefined;
      words.element.toggleAttribute('data-crowded', !room);
      if (room) taken.push(room);
      // A town without its name says nothing: its sign comes and goes with it.
      const { sign } = words;
      if (!sign || sign.feature !== undefined) continue;
      sign.element.toggleAttribute('data-crowded', !room);
      if (room) signs.push(stand(sign));
    }
  }

  /** Leaves the marks as they were found. */
  reset(): void {
    for (const mark of [...this.#signs, ...this.#words]) {
      mark.moved.removeAttribute('transform');
      mark.element.removeAttribute('data-crowded');
      mark.element.removeAttribute('data-shown');
    }
    for (const { text, feature } of this.#words)
      if (feature !== undefined) text.removeAttribute('transform');
    this.#signs = this.#words = [];
  }
}

/** How far outside of the plate a mark is out of sight for certain, px. */
const AWAY = 250;

/** Moves a mark from the place it was drawn at; one that stays out of sight is not touched. */
function put(mark: Mark, [x, y]: [number, number], [width, height]: Size): void {
  const away = x < -AWAY || y < -AWAY || x > width + AWAY || y > height + AWAY;
  if (away && mark.away) return;
  mark.away = away;
  const to = `translate(${(x - mark.x * width).toFixed(1)} ${(y - mark.y * height).toFixed(1)})`;
  if (to === mark.last) return;
  mark.last = to;
  mark.moved.setAttribute('transform', to);
}

/** The first place beside its point that is free for the words; sets them there. */
function findRoom(
  words: Words,
  [x, y]: [number, number],
  size: Size,
  taken: readonly Box[],
  signs: readonly Sign[],
): Box | undefined {
  const free = (box: Box) =>
    inside(box, size) &&
    !taken.some((other) => meet(box, other, AIR)) &&
    !signs.some((other) => other.sign !== words.sign && meet(box, other.box, -TOUCH));
  const own = moved(words.box, x, y);
  if (free(own)) return side(words, own);
  if (words.feature === undefined || !words.sign || !inside([x, y, x, y], size)) return undefined;
  for (const [dx, dy] of otherSides(words.box))
    if (free(moved(own, dx, dy))) return side(words, moved(own, dx, dy), dx, dy);
  return undefined;
}

function side({ text, feature }: Words, box: Box, dx = 0, dy = 0): Box {
  if (feature !== undefined)
    if (dx || dy) text.setAttribute('transform', `translate(${dx.toFixed(1)} ${dy.toFixed(1)})`);
    else text.removeAttribute('transform');
  return box;
}
