import { NOMINAL_PX, reliefFade } from '../../wire/nominal-width.ts';
import { MAX_SCALE, WHOLE, type View } from '../../wire/view.ts';
import { CloseLevel } from './close-level.ts';
import type { Box, Size } from '../../draw/label/box.ts';
import { featuresOf, infoOf, type Feature } from './features.ts';
import { Marks } from './marks.ts';
import { ScaleBar } from './scale-bar.ts';
import type { MapInfo, MapState } from './state.ts';

type Composition = { name: string; extent: MapInfo['extent']; marks: Marks; bar: ScaleBar };

/** What may lie over a map; the locator does only while the whole map is seen. */
const COVERS = '.map-toolbar, .map-layers, .map-detail, .locator';

/** The drawing of a map on the page: a state becomes attributes of it. It listens to nothing. */
export class MapDrawing {
  readonly viewport: HTMLElement;
  features: readonly Feature[];
  /** What a state is about, at the width that the page had when it was last measured. */
  info!: MapInfo;
  readonly #root: HTMLElement;
  readonly #basemap: Element;
  readonly #hatch: Element | null;
  readonly #compositions: readonly Composition[];
  readonly #layersBefore: string | undefined;
  readonly #close: CloseLevel;
  #current: Composition;
  #size: Size = [1, 1];
  #covers: { box: Box; whole: boolean }[] = [];
  #marked = '';

  /** @param changed called when the map has got more to draw, and has to be drawn again */
  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.viewport = root.querySelector<HTMLElement>('.viewport')!;
    this.features = featuresOf(root);
    this.#basemap = this.viewport.querySelector('.view')!;
    this.#hatch = this.viewport.querySelector('pattern');
    this.#compositions = [...this.viewport.querySelectorAll<SVGElement>('.composition')].map(
      (composition) => ({
        name: composition.dataset['width'] ?? '',
        extent: (composition.dataset['extent'] ?? '').split(' ').map(Number) as never,
        marks: new Marks(composition),
        bar: new ScaleBar(composition.querySelector<SVGElement>('.scale-bar')!),
      }),
    );
    this.#current = this.#compositions[0]!;
    this.#layersBefore = this.viewport.dataset['layers'];
    this.#close = new CloseLevel(this.viewport, root.dataset['ground'], () => {
      this.features = featuresOf(root);
      this.#marked = '';
      this.measure();
      changed();
    });
    this.measure();
  }

  /** Reads off the page what a change of its width or of its fonts may change. */
  measure(): void {
    const { offsetWidth, offsetHeight } = this.viewport;
    this.#size = [offsetWidth, offsetHeight];
    this.#current = this.#compositions.find(({ marks }) => marks.shown) ?? this.#compositions[0]!;
    this.#current.marks.measure();
    this.measureCovers();
    const { name: width, extent } = this.#current;
    const scale = offsetWidth / NOMINAL_PX[width]!;
    const closest =
      (JSON.parse(this.#root.dataset['closest'] ?? '{}') as Record<string, number>)[width] ??
      MAX_SCALE;
    this.info = { width, extent, scale, closest, ...infoOf(this.#root, this.features, extent) };
  }

  /** Reads off what lies over the map: controls, the locator, the panel about a feature. */
  measureCovers(): void {
    const { left, top } = this.viewport.getBoundingClientRect();
    this.#covers = [...this.viewport.parentElement!.querySelectorAll(COVERS)]
      .map((element) => ({ element, rect: element.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 0)
      .map(({ element, rect }) => ({
        box: [rect.left - left, rect.top - top, rect.right - left, rect.bottom - top],
        whole: element.classList.contains('locator'),
      }));
  }

  /** @param view what is seen on the way to the view of the state */
  draw(state: MapState, view = state.view): void {
    this.#showLayers(state.layers);
    this.#mark(state.features);
    const { k } = view;
    this.#moveBasemap(view);
    const isClose = this.#close.show(view, this.#current.extent);
    this.#scaleHatch(k, isClose ? this.#close.finer : 1);
    const { marks, bar } = this.#current;
    bar.show(k);
    marks.draw(
      {
        view,
        size: this.#size,
        scale: k * this.info.scale,
        covered: [
          ...this.#covers.filter(({ whole }) => !whole || k === 1).map(({ box }) => box),
          bar.box(this.#size),
        ],
        layers: new Set(state.layers),
      },
      isClose,
    );
    this.viewport.toggleAttribute('data-zoomed', k > 1);
    this.#fadeRelief(k);
  }

  /** Measures anew, since what is not drawn has no size. */
  #showLayers(layers: readonly string[]): void {
    const names = layers.join(' ');
    if ((this.viewport.dataset['layers'] ?? '') === names) return;
    this.viewport.dataset['layers'] = names;
    this.measure();
  }

  #mark(ids: readonly string[]): void {
    if (ids.join() === this.#marked) return;
    this.#marked = ids.join();
    for (const { id, marks, entry } of this.features)
      for (const element of [...marks, entry])
        element.toggleAttribute('data-current', ids.includes(id));
  }

  #moveBasemap({ k, x, y }: View): void {
    const [left, top, width, height] = this.#current.extent;
    const shift = [left - k * (left + x * width), top - k * (top + y * height)];
    this.#basemap.setAttribute(
      'transform',
      k === 1
        ? ''
        : `translate(${shift.map((at) => at.toFixed(1)).join(' ')}) scale(${k.toFixed(4)})`,
    );
  }

  #fadeRelief(k: number): void {
    const { fade, km } = this.viewport.dataset;
    if (km === undefined) return;
    const next = String(reliefFade(k, Number(km)));
    if (fade !== next) this.viewport.dataset['fade'] = next;
  }

  /**
   * Lines of a hatch grow less than the basemap, so that they are seen apart and stay lines.
   * @param finer units to one of the canvas on the level that is shown
   */
  #scaleHatch(k: number, finer = 1): void {
    // In tenths, for a pattern is drawn anew with each.
    const scale =
      k === 1 ? '' : ` scale(${(finer * Number((1 / Math.sqrt(k)).toFixed(1))).toFixed(1)})`;
    const transform = `rotate(45)${scale}`;
    if (this.#hatch?.getAttribute('patternTransform') !== transform)
      this.#hatch?.setAttribute('patternTransform', transform);
  }

  /** Leaves the drawing as it was found. */
  reset(): void {
    this.#mark([]);
    this.#close.reset();
    this.#scaleHatch(WHOLE.k);
    this.#basemap.removeAttribute('transform');
    for (const { marks, bar } of this.#compositions) {
      marks.reset();
      bar.show(WHOLE.k);
    }
    if (this.#layersBefore !== undefined) this.viewport.dataset['layers'] = this.#layersBefore;
    this.#fadeRelief(WHOLE.k);
    this.viewport.removeAttribute('data-zoomed');
  }
}
