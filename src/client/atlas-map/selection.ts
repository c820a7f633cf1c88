import { onScreen } from '../../wire/view.ts';
import type { Details } from './details.ts';
import { featureAt, featuresOf, marksHere, placeOf, type Feature } from './features.ts';
import type { Plate } from './plate.ts';

/** Which features of a map are marked, and which one is told about. */
export class Selection {
  readonly features: Feature[];
  readonly #plate: Plate;
  readonly #details: Details;
  readonly #changed: () => void;
  /** The one feature that is marked, if it is one. */
  current: Feature | undefined;

  /** @param changed called when the panel opens or closes, for it covers a part of the plate */
  constructor(root: Element, plate: Plate, details: Details, changed: () => void) {
    this.features = featuresOf(root);
    this.#plate = plate;
    this.#details = details;
    this.#changed = changed;
  }

  find(id: string): Feature | undefined {
    return this.features.find((feature) => feature.id === id);
  }

  at(x: number, y: number): Feature | undefined {
    return featureAt(this.features, x, y);
  }

  /** The next feature that this width has, round and round. */
  next(by: 1 | -1): Feature | undefined {
    const all = this.features.filter((feature) => marksHere(feature).length > 0);
    const at = this.current ? all.indexOf(this.current) : by > 0 ? -1 : 0;
    return all.at((at + by + all.length) % all.length);
  }

  mark(marked: readonly Feature[]): void {
    this.current = marked.length === 1 ? marked[0] : undefined;
    for (const feature of this.features)
      for (const element of [...feature.marks, feature.entry])
        element.toggleAttribute('data-current', marked.includes(feature));
  }

  /** Marks a feature and names it. */
  visit(feature: Feature): void {
    this.#hide();
    this.mark([feature]);
    this.#details.say(feature.name);
  }

  /** Opens what a feature is; nothing closes it again. */
  open(feature: Feature | undefined): void {
    this.mark(feature ? [feature] : []);
    if (!feature) return this.#hide();
    const { element, view } = this.#plate;
    const place = placeOf(feature, element, view);
    this.#details.show(feature, place && onScreen(view, place)[0] < 0.5 ? 'end' : 'start');
    this.#changed();
  }

  /** Takes the last step back: closes the panel, or else unmarks. False where nothing was to be done. */
  leave(): boolean {
    if (this.#details.open) this.#hide();
    else if (this.current) this.mark([]);
    else return false;
    return true;
  }

  clear(): void {
    this.mark([]);
    this.#hide();
  }

  #hide(): void {
    if (!this.#details.open) return;
    this.#details.hide();
    this.#changed();
  }
}
