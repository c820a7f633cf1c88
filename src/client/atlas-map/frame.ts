import { onScreen, type View } from '../../wire/view.ts';
import { inside, meet, moved, otherSides, type Box, type Size } from './boxes.ts';
import { REACH_PX } from './features.ts';
import type { Mark, Words } from './mark.ts';

/** What a view is drawn on. */
export type Ground = {
  size: Size;
  /** How large the map is drawn; see src/wire/nominal-width.ts. */
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
/** A sign that lies so far outside of the plate is out of sight, and out of reach of any click, px. */
const AWAY = 2 * REACH_PX;

/** One drawing of the marks: what is seen in a view, and what room the marks have taken so far. */
export class Frame {
  readonly #view: View;
  readonly #ground: Ground;
  readonly #taken: Box[];
  readonly #signs: Sign[] = [];

  constructor(view: View, ground: Ground) {
    this.#view = view;
    this.#ground = ground;
    this.#taken = [...ground.covered];
  }

  /** Is the map large enough for a mark, and its layer shown? The style sheet is told the first. */
  shows({ element, from, layer }: Mark): boolean {
    const { scale, layers } = this.#ground;
    if (from > 1) element.toggleAttribute('data-shown', scale >= from);
    return scale >= from && (layer === undefined || layers.has(layer));
  }

  /**
   * Puts a sign where the view shows it.
   * @param blocks do words keep clear of it?
   */
  stand(sign: Mark, blocks: boolean): void {
    const at = this.#place(sign);
    this.#put(sign, at);
    if (blocks) this.#signs.push({ sign, box: moved(sign.box, ...at) });
  }

  /** Puts words at the first place beside their point that is free. False where none is. */
  seat(words: Words): boolean {
    const at = this.#place(words);
    const room = this.#roomFor(words, at);
    if (!room) return false;
    this.#put(words, at);
    this.#taken.push(room);
    return true;
  }

  /** Where a mark is on the plate, px. */
  #place({ x, y }: Mark): [number, number] {
    const [left, top] = onScreen(this.#view, [x, y]);
    const [width, height] = this.#ground.size;
    return [left * width, top * height];
  }

  /** Moves a mark from the place it was drawn at; one that stays out of sight is not touched. */
  #put(mark: Mark, [x, y]: readonly [number, number]): void {
    const [width, height] = this.#ground.size;
    const bound = (at: number, end: number) => Math.min(end + AWAY, Math.max(-AWAY, at));
    const [left, top] = [bound(x, width) - mark.x * width, bound(y, height) - mark.y * height];
    const to = `translate(${left.toFixed(1)} ${top.toFixed(1)})`;
    if (to === mark.last) return;
    mark.last = to;
    mark.moved.setAttribute('transform', to);
  }

  #roomFor(words: Words, [x, y]: readonly [number, number]): Box | undefined {
    const { size } = this.#ground;
    const own = moved(words.box, x, y);
    if (this.#isFree(own, words)) return turn(words, own);
    if (words.feature === undefined || !words.sign || !inside([x, y, x, y], size)) return undefined;
    for (const [dx, dy] of otherSides(words.box)) {
      const box = moved(own, dx, dy);
      if (this.#isFree(box, words)) return turn(words, box, dx, dy);
    }
    return undefined;
  }

  #isFree = (box: Box, words: Words): boolean =>
    inside(box, this.#ground.size) &&
    !this.#taken.some((other) => meet(box, other, AIR)) &&
    !this.#signs.some(({ sign, box: other }) => sign !== words.sign && meet(box, other, -TOUCH));
}

/** Sets words on another side of their point, or back on their own. */
function turn({ text, feature }: Words, box: Box, dx = 0, dy = 0): Box {
  if (feature === undefined) return box;
  const to = dx || dy ? `translate(${dx.toFixed(1)} ${dy.toFixed(1)})` : null;
  if (to === text.getAttribute('transform')) return box;
  if (to) text.setAttribute('transform', to);
  else text.removeAttribute('transform');
  return box;
}
