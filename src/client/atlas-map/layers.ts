import type { Layer } from './state.ts';

/** A box to tick for each layer of a map; the boxes exist only where script runs. */
export class LayerBoxes {
  readonly element = document.createElement('fieldset');
  readonly #boxes: readonly HTMLInputElement[];

  /** @param chosen called with the ids that are ticked when the reader ticks or unticks a box */
  constructor(
    layers: readonly Layer[],
    title: string,
    chosen: (ids: string[]) => void,
    signal: AbortSignal,
  ) {
    this.element.className = 'map-layers';
    const legend = document.createElement('legend');
    legend.className = 'visually-hidden';
    legend.textContent = title;
    const labels = layers.map(makeBox);
    this.element.append(legend, ...labels);
    this.#boxes = labels.map((label) => label.querySelector('input')!);
    this.element.addEventListener(
      'change',
      () => chosen(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value)),
      { signal },
    );
  }

  show(shown: readonly string[]): void {
    for (const box of this.#boxes) box.checked = shown.includes(box.value);
  }
}

function makeBox({ id, name }: Layer): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = id;
  label.append(box, name);
  return label;
}
