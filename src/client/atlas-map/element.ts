import { formatViewAddress, parseViewAddress } from '../../wire/view-address.ts';
import { centreOn, panBy, sees, WHOLE, zoomBy, type View } from '../../wire/view.ts';
import { copyLink } from './copy-link.ts';
import { Details } from './details.ts';
import { placeOf, scaleOf, type Feature } from './features.ts';
import { listenToPointers } from './gestures.ts';
import { Journey } from './journey.ts';
import { listenToKeys } from './keys.ts';
import { Layers, type Layer } from './layers.ts';
import { glide } from './motion.ts';
import { keepView, viewPart } from './page-address.ts';
import { Plate } from './plate.ts';
import { Selection } from './selection.ts';
import { leaveAlone, makeStop } from './stop.ts';
import { makeToolbar } from './toolbar.ts';

/** A step of the arrow keys with shift, as a part of what is seen. */
const STEP = 0.15;
const ZOOM = 1.6;

type Texts = Record<
  | ('zoomIn' | 'zoomOut' | 'reset' | 'link' | 'copied')
  | ('previous' | 'next' | 'kind' | 'keys' | 'scale' | 'layers' | 'close'),
  string
>;
type NamedView = Record<string, View> & { shows: string[]; layers: string[] };

/** The parts of a map while it is on a page. */
type Parts = {
  plate: Plate;
  details: Details;
  selection: Selection;
  layers: Layers;
  journey: Journey;
};

/**
 * Lets a reader zoom and move a finished map, visit its features by pointer and by keyboard, and
 * follow its journey. It adopts the drawing as it stands; what it adds, it takes away when it leaves.
 */
export class AtlasMapElement extends HTMLElement {
  #listening = new AbortController();
  #parts: Parts | undefined;
  #texts = {} as Texts;
  #views: Record<string, NamedView> = {};
  #view: View = WHOLE;
  #named = '';
  #layers = new Set<string>();
  #added: Element[] = [];
  #frame = 0;
  #stopGlide = (): void => undefined;
  #resized = new ResizeObserver(() => this.#measure());

  connectedCallback(): void {
    const element = this.querySelector<HTMLElement>('.plate');
    if (!element || this.#parts) return;
    this.#listening = new AbortController();
    this.#texts = this.#data<Texts>('texts', {} as Texts);
    this.#views = this.#data('views', {});
    this.#parts = this.#assemble(element, this.#listening.signal);
    this.#listen(element, this.#listening.signal);
    this.#measure();
    this.#showLayers([]);
    this.#read();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    if (!this.#parts) return;
    const { plate, selection, journey } = this.#parts;
    this.#listening.abort();
    this.#resized.disconnect();
    this.#stopGlide();
    cancelAnimationFrame(this.#frame);
    selection.clear();
    journey.stop();
    this.#parts.layers.choose(undefined);
    plate.setLayers(this.#parts.layers.shown([]));
    plate.reset();
    for (const element of this.#added) element.remove();
    leaveAlone(plate.element);
    this.#parts = undefined;
    this.#view = WHOLE;
    this.#named = '';
    this.removeAttribute('data-ready');
  }

  #data<T>(name: string, otherwise: T): T {
    const text = this.dataset[name];
    return text === undefined ? otherwise : (JSON.parse(text) as T);
  }

  /** Makes the parts and places their controls. */
  #assemble(element: HTMLElement, signal: AbortSignal): Parts {
    const texts = this.#texts;
    const plate = new Plate(element);
    const leave = () => {
      this.#parts?.selection.leave();
      element.focus();
    };
    const details = new Details(texts.close, leave, signal);
    const covered = () => {
      plate.measureCovers();
      this.#show(this.#view);
    };
    const selection = new Selection(this, plate, details, covered);
    const layers = new Layers(
      this.#data<Layer[]>('toggles', []),
      texts.layers,
      () => this.#showLayers([]),
      signal,
    );
    const journey = new Journey(this, texts, this.#goTo);
    const controls = document.createElement('div');
    controls.className = 'map-controls';
    controls.append(makeToolbar(texts, this.#press, signal));
    if (layers.element) element.append(layers.element);
    element.append(...details.elements);
    element.after(controls);
    journey.start(controls, signal);
    this.#added = [controls, ...details.elements, ...(layers.element ? [layers.element] : [])];
    makeStop(element, {
      'aria-label': `${this.dataset['label'] ?? ''} ${texts.keys}`,
      'aria-roledescription': texts.kind,
      'aria-describedby': `${this.id}-told`,
    });
    return { plate, details, selection, layers, journey };
  }

  #listen(element: HTMLElement, signal: AbortSignal): void {
    listenToPointers(element, this.#change, signal);
    listenToKeys(
      element,
      {
        zoom: this.#press,
        move: (right, down) => this.#change((view) => panBy(view, right * STEP, down * STEP)),
        step: (by) => this.#step(by),
        open: () => this.#parts?.selection.open(this.#parts.selection.current),
        leave: () => this.#leave(element),
      },
      signal,
    );
    element.addEventListener(
      'click',
      ({ target, clientX, clientY }) => {
        if ((target as Element).closest('.map-detail, .map-layers')) return;
        this.#parts?.selection.open(this.#parts.selection.at(clientX, clientY));
      },
      { signal },
    );
    this.#resized.observe(element);
    void document.fonts.ready.then(() => this.#measure());
    if (this.dataset['address'] === 'hash')
      window.addEventListener('hashchange', this.#read, { signal });
  }

  /** Reads sizes off the page, then draws the same view again. */
  #measure(): void {
    this.#parts?.plate.measure();
    this.#show(this.#view);
  }

  /** Changes the view; drawing waits for the next frame, however many changes come before it. */
  #change = (next: (view: View) => View): void => {
    this.#stopGlide();
    this.#named = '';
    this.#show(next(this.#view));
  };

  #show = (view: View): void => {
    this.#view = view;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#parts?.plate.show(this.#view));
  };

  /** Draws the layers that the reader chose and those that a view needs. */
  #showLayers(needed: readonly string[]): void {
    if (!this.#parts) return;
    this.#layers = this.#parts.layers.shown(needed);
    this.#parts.plate.setLayers(this.#layers);
    this.#show(this.#view);
  }

  #press = (name: string): void => {
    if (name === 'link') return void this.#copyLink();
    if (name === 'reset') this.#parts?.selection.clear();
    this.#change(
      name === 'reset' ? () => WHOLE : (view) => zoomBy(view, name === 'zoomIn' ? ZOOM : 1 / ZOOM),
    );
    this.#parts?.details.say(this.#texts.scale.replace('{k}', this.#view.k.toFixed(1)));
  };

  #step(by: 1 | -1): void {
    const next = this.#parts?.selection.next(by);
    if (!next) return;
    this.#parts!.selection.visit(next);
    this.#bring(next);
  }

  #leave(element: HTMLElement): void {
    const done = this.#parts?.selection.leave();
    if (!done) element.blur();
    else if (document.activeElement !== element) element.focus();
  }

  /** Moves and enlarges the map so far that a feature is seen, and shows its layer. */
  #bring(feature: Feature): void {
    const { plate, layers } = this.#parts!;
    if (feature.layer !== undefined && !this.#layers.has(feature.layer)) {
      layers.add(feature.layer);
      this.#showLayers([...this.#layers]);
    }
    const point = placeOf(feature, plate.element, plate.view);
    if (!point) return;
    const { k } = this.#view;
    const needed = Math.max(k, plate.scaleFor(scaleOf(feature)));
    if (needed > k || !sees(this.#view, point))
      this.#change((view) => centreOn({ ...view, k: needed }, point));
  }

  /** Shows a named view, a stop of the journey; the whole map for no name. */
  #goTo = (name: string): void => {
    const view = this.#views[name];
    const target = name === '' ? WHOLE : view?.[this.#parts?.plate.width ?? ''];
    if (!this.#parts || !target) return;
    this.#stopGlide();
    const { selection } = this.#parts;
    selection.clear();
    selection.mark(selection.features.filter(({ id }) => view?.shows.includes(id)));
    this.#showLayers(view?.layers ?? []);
    this.#stopGlide = glide(this.#view, target, this.#show);
    this.#named = name;
    keepView(this.dataset['address'], name);
  };

  /** Takes the view from the address: from the part after "#" on a map's page, after "?" in an embed. */
  #read = (): void => {
    const part = viewPart(this.dataset['address']);
    if (part === undefined || !this.#parts) return;
    const { selection, layers, journey, plate } = this.#parts;
    const {
      name,
      extent,
      feature,
      layers: chosen,
    } = parseViewAddress(part, {
      views: Object.keys(this.#views),
      features: selection.features.map(({ id }) => id),
      layers: layers.ids,
    });
    layers.choose(chosen);
    if (name !== undefined && !journey.reachView(name)) this.#goTo(name);
    if (name === undefined) this.#showLayers([]);
    if (extent) this.#change(() => plate.viewOf(extent));
    if (feature !== undefined) selection.open(selection.find(feature));
  };

  async #copyLink(): Promise<void> {
    const { plate, selection, layers, details } = this.#parts!;
    const extent = this.#view.k > 1 && !this.#named ? plate.extentOf(this.#view) : undefined;
    const shown = layers.inAddress(this.#layers, this.#views[this.#named]?.layers ?? []);
    const hash = formatViewAddress({
      name: this.#named,
      ...(extent && { extent }),
      ...(selection.current && { feature: selection.current.id }),
      ...(shown && { layers: shown }),
    });
    if (await copyLink(this.dataset['page'] ?? '', hash)) details.say(this.#texts.copied);
  }
}

customElements.define('atlas-map', AtlasMapElement);
