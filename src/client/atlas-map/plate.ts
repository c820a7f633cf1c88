import { NOMINAL_PX, RELIEF_MAX } from '../../wire/nominal-width.ts';
import { clampView, WHOLE, type View } from '../../wire/view.ts';
import type { Box, Size } from './boxes.ts';
import { Marks } from './marks.ts';
import { ScaleBar } from './scale-bar.ts';

type Frame = readonly [x: number, y: number, width: number, height: number];
type Composition = { name: string; frame: Frame; marks: Marks; bars: ScaleBar[] };

/** The drawing of a map on the page: its ground, and a set of marks for each width. */
export class Plate {
  readonly element: HTMLElement;
  readonly #ground: Element;
  readonly #hatch: Element | null;
  readonly #compositions: Composition[];
  #current: Composition;
  #size: Size = [1, 1];
  /** What lies over the plate, and whether it does only while the whole map is seen. */
  #covers: { box: Box; whole: boolean }[] = [];
  #layers: ReadonlySet<string> = new Set();
  #view = WHOLE;
  /** The scale of the hatch as it is drawn. */
  #hatched = '';

  constructor(element: HTMLElement) {
    this.element = element;
    this.#ground = element.querySelector('.view')!;
    this.#hatch = element.querySelector('pattern');
    this.#compositions = [...element.querySelectorAll<SVGElement>('.composition')].map(
      (composition) => ({
        name: composition.dataset['width'] ?? '',
        frame: (composition.dataset['extent'] ?? '').split(' ').map(Number) as unknown as Frame,
        marks: new Marks(composition),
        bars: ScaleBar.in(composition),
      }),
    );
    this.#current = this.#compositions[0]!;
  }

  /** Name of the composition that is shown: "wide" or "phone". */
  get width(): string {
    return this.#current.name;
  }

  /** The view that is drawn. */
  get view(): View {
    return this.#view;
  }

  /** Reads off the page what a change of its width or of its fonts may change. */
  measure(): void {
    const { offsetWidth, offsetHeight } = this.element;
    this.#size = [offsetWidth, offsetHeight];
    this.#current = this.#compositions.find(({ marks }) => marks.shown) ?? this.#compositions[0]!;
    this.#current.marks.measure();
    this.measureCovers();
  }

  /** Reads off what lies over the plate: controls, the small map, the panel about a feature. */
  measureCovers(): void {
    const { left, top } = this.element.getBoundingClientRect();
    const figure = this.element.parentElement!;
    const over = [...figure.querySelectorAll('.map-toolbar, .map-layers, .map-detail, .locator')];
    this.#covers = over
      .map((element) => ({ element, rect: element.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 0)
      .map(({ element, rect }) => ({
        box: [rect.left - left, rect.top - top, rect.right - left, rect.bottom - top],
        whole: element.classList.contains('locator'),
      }));
  }

  /** The scale that a mark needs as the scale of a view. */
  scaleFor(from: number): number {
    return (from * NOMINAL_PX[this.width]!) / this.#size[0];
  }

  /** Draws these layers and no other; measures anew, since what is not drawn has no size. */
  setLayers(layers: ReadonlySet<string>): void {
    const names = [...layers].join(' ');
    this.#layers = layers;
    if ((this.element.dataset['layers'] ?? '') === names) return;
    this.element.dataset['layers'] = names;
    this.measure();
  }

  show(view: View): void {
    this.#view = view;
    const { frame, marks, bars } = this.#current;
    const [left, top, width, height] = frame;
    const { k, x, y } = view;
    const shift = [left - k * (left + x * width), top - k * (top + y * height)];
    this.#ground.setAttribute(
      'transform',
      k === 1
        ? ''
        : `translate(${shift.map((at) => at.toFixed(1)).join(' ')}) scale(${k.toFixed(4)})`,
    );
    this.#scaleHatch(k);
    for (const bar of bars) bar.show(k);
    marks.show(view, {
      size: this.#size,
      scale: (k * this.#size[0]) / NOMINAL_PX[this.width]!,
      covered: [
        ...this.#covers.filter(({ whole }) => !whole || k === 1).map(({ box }) => box),
        ...bars.map((bar) => bar.box(this.#size)),
      ],
      layers: this.#layers,
    });
    this.element.toggleAttribute('data-zoomed', k > 1);
    this.element.toggleAttribute('data-close', k >= RELIEF_MAX);
  }

  /** Lines of a hatch grow less than the ground, so that they are seen apart and stay lines. */
  #scaleHatch(k: number): void {
    // In steps, for a pattern is drawn anew with each.
    const scale = k === 1 ? '' : ` scale(${(1 / Math.sqrt(k)).toFixed(1)})`;
    if (scale === this.#hatched) return;
    this.#hatched = scale;
    this.#hatch?.setAttribute('patternTransform', `rotate(45)${scale}`);
  }

  /** What a view shows, in steps of the sheet: its middle and its width. */
  extentOf({ k, x, y }: View): [x: number, y: number, width: number] {
    const [left, top, width, height] = this.#current.frame;
    return [left + (x + 0.5 / k) * width, top + (y + 0.5 / k) * height, width / k];
  }

  /** The view of an extent in steps; the whole plate for one that makes no sense. */
  viewOf([x, y, across]: readonly [number, number, number]): View {
    const [left, top, width, height] = this.#current.frame;
    const k = width / across;
    return clampView({ k, x: (x - left) / width - 0.5 / k, y: (y - top) / height - 0.5 / k });
  }

  /** Leaves the drawing as it was found. */
  reset(): void {
    this.#view = WHOLE;
    this.#ground.removeAttribute('transform');
    this.#scaleHatch(1);
    for (const { marks, bars } of this.#compositions) {
      marks.reset();
      for (const bar of bars) bar.show(1);
    }
    for (const name of ['data-zoomed', 'data-close']) this.element.removeAttribute(name);
  }
}
