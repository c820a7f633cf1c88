import type { View } from '../../wire/view.ts';
import { Frame, type Ground } from './frame.ts';
import { readMarks, type Mark, type Words } from './mark.ts';

/**
 * The labels and signs of a composition. They move with the view and keep their size. Words that would be
 * cut off or would lie on others are set on another side of their place, where a reader can visit it, or
 * hidden until there is room. Sizes are read off the page once, never while the map moves.
 */
export class Marks {
  readonly #composition: SVGElement;
  #signs: Mark[] = [];
  #words: Words[] = [];
  /** Signs that come and go with their words. */
  #led = new Set<Mark>();

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
    this.#led = new Set(this.#words.flatMap((words) => signLedBy(words) ?? []));
  }

  /**
   * Puts every mark where the view shows it. One that is hidden or out of sight stays where it is: moving
   * it is most of what a frame costs.
   */
  show(view: View, ground: Ground): void {
    const frame = new Frame(view, ground);
    for (const sign of this.#signs)
      if (!this.#led.has(sign) && frame.shows(sign)) frame.stand(sign, sign.feature !== undefined);
    for (const words of this.#words) {
      const room = frame.shows(words) && frame.seat(words);
      words.element.toggleAttribute('data-crowded', !room);
      const sign = signLedBy(words);
      if (!sign) continue;
      sign.element.toggleAttribute('data-crowded', !room);
      if (frame.shows(sign) && room) frame.stand(sign, true);
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

/** A town without its name says nothing: its sign is led by its words, where a reader cannot visit it. */
const signLedBy = ({ sign }: Words): Mark | undefined =>
  sign?.feature === undefined ? sign : undefined;
