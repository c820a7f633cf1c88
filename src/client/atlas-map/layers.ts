import { make } from './make.ts';
import type { Layer } from './state.ts';

/** A box to tick for each layer of a map; the boxes exist only where script runs. */
export class LayerBoxes {
  readonly element = make('fieldset', { className: 'map-layers' });
  readonly #boxes: readonly HTMLInputElement[];

  /** @param chosen called with the ids that are ticked when the reader ticks or unticks a box */
  constructor(
    layers: readonly Layer[],
    title: string,
    chosen: (ids: string[]) => void,
    signal: AbortSignal,
  ) {
    this.#boxes = layers.map(({ id, shown }) =>
      make('input', { type: 'checkbox', value: id, checked: shown }),
    );
    this.element.append(
      make('legend', { className: 'visually-hidden' }, title),
      ...layers.map(({ name }, i) => make('label', {}, this.#boxes[i]!, name)),
    );
    const choose = () =>
      chosen(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value));
    this.element.addEventListener('change', choose, { signal });
  }

  show(shown: readonly string[]): void {
    for (const box of this.#boxes) box.checked = shown.includes(box.value);
  }
}
