import { clampView, type View } from '../../geo/view.ts';
import { Marks } from './marks.ts';
import { ScaleBar } from './scale-bar.ts';

type Frame = readonly [x: number, y: number, width: number, height: number];

/** The drawing of a map on the page: its ground, and a set of marks for each width. */
export class Plate {
  readonly element: HTMLElement;
  readonly #ground: Element;
  readonly #widths: { name: string; frame: Frame; marks: Marks; bars: ScaleBar[] }[];

  constructor(element: HTMLElement) {
    this.element = element;
    this.#ground = element.querySelector('.view')!;
    this.#widths = [...element.querySelectorAll<SVGElement>('.composition')].map((composition) => ({
      name: composition.dataset['width'] ?? '',
      frame: (composition.dataset['frame'] ?? '').split(' ').map(Number) as unknown as Frame,
      marks: new Marks(composition),
      bars: ScaleBar.in(composition),
    }));
  }

  /** The composition that the width of the page shows. */
  get #current() {
    return this.#widths.find(({ marks }) => marks.shown) ?? this.#widths[0]!;
  }

  /** Name of the composition that is shown: "wide" or "phone". */
  get width(): string {
    return this.#current.name;
  }

  show(view: View): void {
    const {
      frame: [left, top, width, height],
      marks,
      bars,
    } = this.#current;
    const { k, x, y } = view;
    const shift = [left - k * (left + x * width), top - k * (top + y * height)].map((at) =>
      at.toFixed(1),
    );
    this.#ground.setAttribute(
      'transform',
      k === 1 ? '' : `translate(${shift.join(' ')}) scale(${k.toFixed(4)})`,
    );
    marks.show(view);
    for (const bar of bars) bar.show(k);
    this.element.toggleAttribute('data-zoomed', k > 1);
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

  reset(): void {
    this.#ground.removeAttribute('transform');
    for (const { marks, bars } of this.#widths) {
      marks.reset();
      for (const bar of bars) bar.show(1);
    }
    this.element.removeAttribute('data-zoomed');
  }
}
