/** Something on the map that a reader can switch on and off. */
export type Layer = { id: string; name: string; shown: boolean };

/** The layers of a map with a box to tick for each; the boxes exist only where script runs. */
export class Layers {
  readonly element: HTMLElement | undefined;
  readonly #layers: readonly Layer[];
  readonly #boxes = new Map<string, HTMLInputElement>();
  /** What the reader wants to see, whatever a view asks for besides. */
  #chosen: Set<string>;

  /** @param changed called when the reader ticks or unticks a box */
  constructor(layers: readonly Layer[], title: string, changed: () => void, signal: AbortSignal) {
    this.#layers = layers;
    this.#chosen = new Set(this.#usual);
    if (layers.length > 0) this.element = this.#makeBoxes(title, changed, signal);
  }

  get ids(): string[] {
    return this.#layers.map(({ id }) => id);
  }

  get #usual(): string[] {
    return this.#layers.flatMap(({ id, shown }) => (shown ? [id] : []));
  }

  /** Chooses these layers and no other; the usual ones for undefined. */
  choose(ids: readonly string[] | undefined): void {
    this.#chosen = new Set(ids ?? this.#usual);
  }

  add(id: string): void {
    this.#chosen.add(id);
  }

  /** The layers to draw; ticks their boxes. */
  shown(needed: readonly string[]): Set<string> {
    const shown = new Set(this.ids.filter((id) => this.#chosen.has(id) || needed.includes(id)));
    for (const [id, box] of this.#boxes) box.checked = shown.has(id);
    return shown;
  }

  /** What an address has to say about the layers; undefined where it is as usual. */
  inAddress(shown: ReadonlySet<string>, needed: readonly string[]): string[] | undefined {
    const usual = this.ids.filter((id) => this.#usual.includes(id) || needed.includes(id));
    const ids = this.ids.filter((id) => shown.has(id));
    return ids.join() === usual.join() ? undefined : ids;
  }

  #makeBoxes(title: string, changed: () => void, signal: AbortSignal): HTMLElement {
    const group = document.createElement('fieldset');
    group.className = 'map-layers';
    const legend = document.createElement('legend');
    legend.className = 'visually-hidden';
    legend.textContent = title;
    group.append(legend, ...this.#layers.map((layer) => this.#makeBox(layer)));
    group.addEventListener(
      'change',
      () => {
        for (const [id, { checked }] of this.#boxes)
          if (checked) this.#chosen.add(id);
          else this.#chosen.delete(id);
        changed();
      },
      { signal },
    );
    return group;
  }

  #makeBox({ id, name }: Layer): HTMLElement {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = id;
    this.#boxes.set(id, box);
    label.append(box, name);
    return label;
  }
}
