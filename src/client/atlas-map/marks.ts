import { onScreen, type View } from '../../geo/view.ts';
import { inside, meet, moved, otherSides, type Box, type Size } from './boxes.ts';
import { REACH_PX } from './features.ts';
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

  /**
   * Puts every mark where the view shows it. One that is hidden or out of sight stays where it is: moving
   * it is most of what a frame costs.
   */
  show(view: View, ground: Ground): void {
    const [width, height] = ground.size;
    const at = ({ x, y }: Mark): [number, number] => {
      const [left, top] = onScreen(view, [x, y]);
      return [left * width, top * height];
    };
    const present = (mark: Mark) => {
      const large = ground.scale >= mark.from;
      if (mark.from > 1) mark.element.toggleAttribute('data-shown', large);
      return large && (mark.layer === undefined || ground.layers.has(mark.layer));
    };
    const taken: Box[] = [...ground.covered];
    const signs: Sign[] = [];
    for (const sign of this.#signs) {
      if (!present(sign)) continue;
      put(sign, at(sign), ground.size);
      if (sign.feature !== undefined) signs.push({ sign, box: moved(sign.box, ...at(sign)) });
    }
    for (const words of this.#words) {
      const room = present(words)
        ? findRoom(words, at(words), ground.size, taken, signs)
        : undefined;
      words.element.toggleAttribute('data-crowded', !room);
      if (room) {
        put(words, at(words), ground.size);
        taken.push(room);
      }
      // A town without its name says nothing: its sign comes and goes with it.
      const { sign } = words;
      if (!sign || sign.feature !== undefined) continue;
      sign.element.toggleAttribute('data-crowded', !room);
      if (room) signs.push({ sign, box: moved(sign.box, ...at(sign)) });
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

/** A sign that lies so far outside of the plate is out of sight, and out of reach of any click, px. */
const AWAY = 2 * REACH_PX;

/** Moves a mark from the place it was drawn at; one that stays out of sight is not touched. */
function put(mark: Mark, [x, y]: [number, number], [width, height]: Size): void {
  const bound = (at: number, end: number) => Math.min(end + AWAY, Math.max(-AWAY, at));
  const [left, top] = [bound(x, width) - mark.x * width, bound(y, height) - mark.y * height];
  const to = `translate(${left.toFixed(1)} ${top.toFixed(1)})`;
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
