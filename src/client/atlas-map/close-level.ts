import type { View } from '../../wire/view.ts';
import type { MapInfo } from './state.ts';

/** Beyond this a reader would see the corners of the ground that the page has. */
const FROM = 1.05;

/** Without a network only a worker can answer; a sandboxed frame may not even ask whether it has one. */
function canAsk(): boolean {
  if (navigator.onLine) return true;
  try {
    return navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}

type Tile = { element: Element; box: readonly number[]; shown: boolean };

/**
 * The second level of a map: ground with more corners, fetched once a reader comes closer and laid over that
 * of the page. Where it cannot be had, the map stays as it is.
 */
export class CloseLevel {
  readonly #viewport: HTMLElement;
  readonly #address: string | undefined;
  readonly #came: () => void;
  readonly #request = new XMLHttpRequest();
  #asked = false;
  #ground: SVGElement | undefined;
  #finer = 1;
  #tiles: Tile[] = [];

  /** @param came called when it has come, since the map has other marks from then on */
  constructor(viewport: HTMLElement, address: string | undefined, came: () => void) {
    this.#viewport = viewport;
    this.#address = address;
    this.#came = came;
  }

  /** Units of the second level to one of the canvas. */
  get finer(): number {
    return this.#finer;
  }

  /**
   * Shows a view on the level that it needs; draws only those tiles that lie in it.
   * @returns whether that is the second level
   */
  show(view: View, extent: MapInfo['extent']): boolean {
    const isClose = view.k > FROM;
    if (isClose) this.#ask();
    this.#viewport.toggleAttribute('data-close', isClose && this.#ground !== undefined);
    if (isClose) this.#draw(view, extent);
    return isClose && this.#ground !== undefined;
  }

  /** Leaves the map as it was found. */
  reset(): void {
    this.#request.abort();
    this.#ground?.remove();
    for (const mark of this.#viewport.querySelectorAll('[data-near]')) mark.remove();
    this.#ground = undefined;
    this.#viewport.removeAttribute('data-close');
  }

  #ask(): void {
    if (this.#asked || this.#address === undefined || !canAsk()) return;
    this.#asked = true;
    // A document comes with its elements made: no text of it is ever turned into HTML by a script.
    this.#request.responseType = 'document';
    this.#request.overrideMimeType('image/svg+xml');
    // A page that says that there is no such file would be read as a document too, against the policy of this one.
    this.#request.addEventListener('readystatechange', () => {
      const { readyState, status } = this.#request;
      if (readyState === XMLHttpRequest.HEADERS_RECEIVED && status !== 200) this.#request.abort();
    });
    this.#request.addEventListener('load', () => {
      const { responseXML, status } = this.#request;
      const ground = responseXML?.querySelector<SVGElement>('.close');
      if (status !== 200 || !ground) return;
      for (const names of responseXML!.querySelectorAll<SVGElement>('.names')) this.#name(names);
      this.#take(document.importNode(ground, true));
    });
    try {
      this.#request.open('GET', this.#address);
      this.#request.send();
    } catch {
      // A frame may be forbidden to fetch anything: its map keeps the ground of the page.
    }
  }

  #take(ground: SVGElement): void {
    this.#ground = ground;
    this.#finer = Number(ground.dataset['finer']);
    this.#tiles = [...ground.querySelectorAll<SVGElement>('[data-box]')].map((element) => ({
      element,
      box: element.dataset['box']!.split(' ').map(Number),
      shown: true,
    }));
    const relief = this.#viewport.querySelector('.basemap > .relief');
    if (relief) ground.firstElementChild!.after(relief.cloneNode());
    this.#viewport.querySelector('.view')!.append(ground);
    this.#came();
  }

  /** Adds the names of a width to those that the page has for it. */
  #name(names: SVGElement): void {
    const composition = this.#viewport.querySelector(
      `.composition[data-width="${CSS.escape(names.dataset['width'] ?? '')}"]`,
    );
    const bar = composition?.querySelector('.scale-bar');
    bar?.before(...[...names.children].map((mark) => document.importNode(mark, true)));
  }

  #draw({ k, x, y }: View, [left, top, width, height]: MapInfo['extent']): void {
    const seen = [left + x * width, top + y * height, width / k, height / k].map(
      (at) => at * this.#finer,
    );
    const [x0, y0, across, down] = seen as [number, number, number, number];
    for (const tile of this.#tiles) {
      const [l, t, r, b] = tile.box as [number, number, number, number];
      const isSeen = l < x0 + across && r > x0 && t < y0 + down && b > y0;
      if (isSeen === tile.shown) continue;
      tile.shown = isSeen;
      if (isSeen) tile.element.removeAttribute('display');
      else tile.element.setAttribute('display', 'none');
    }
  }
}
