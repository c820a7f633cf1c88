import { onScreen, panBy, WHOLE, type View } from '../../wire/view.ts';
import { copyLink, keepView, viewPart } from './address.ts';
import { MapDrawing } from './draw.ts';
import { featureAt } from './features.ts';
import { leaveAlone, makeFocusable } from './focusable.ts';
import { listenToPointers } from './gestures.ts';
import { Journey } from './journey.ts';
import { listenToKeys } from './keys.ts';
import { LayerBoxes } from './layers.ts';
import { make } from './make.ts';
import { glide } from './motion.ts';
import { Panel } from './panel.ts';
import { act, begin, featureOf, read, write, type Action, type MapState } from './state.ts';
import { Toolbar } from './toolbar.ts';
import { isClosest } from './zoom.ts';

/** A step of the arrow keys with shift, as a part of what is seen. */
const STEP = 0.15;
const ZOOMS: Record<string, Action> = {
  zoomIn: { type: 'zoom', way: 1 },
  zoomOut: { type: 'zoom', way: -1 },
  reset: { type: 'reset' },
};

type Texts = Record<
  | ('zoomIn' | 'zoomOut' | 'reset' | 'link' | 'copied')
  | ('previous' | 'next' | 'kind' | 'keys' | 'scale' | 'layers' | 'close' | 'finest'),
  string
>;

/** What script adds to a map while it is on a page. */
type Parts = {
  drawing: MapDrawing;
  panel: Panel;
  toolbar: Toolbar;
  layers: LayerBoxes;
  journey: Journey;
  texts: Texts;
  added: Element[];
};

/**
 * Lets a reader zoom and move a finished map, visit its features by pointer and by keyboard, and
 * follow its journey. What a reader does becomes an action, an action the next state, and that is drawn;
 * what the element adds to the page, it takes away when it leaves.
 */
export class AtlasMapElement extends HTMLElement {
  #listening = new AbortController();
  #parts: Parts | undefined;
  #state: MapState = begin({ layers: [] });
  /** What is seen on the way to the view of the state. */
  #seen: View = WHOLE;
  #frame = 0;
  #stopGlide = (): void => undefined;
  #resized = new ResizeObserver(() => this.#measure());

  connectedCallback(): void {
    if (this.#parts || !this.querySelector('.viewport')) return;
    this.#listening = new AbortController();
    const drawing = new MapDrawing(this, () => this.#show(this.#seen));
    this.#state = begin(drawing.info);
    this.#seen = WHOLE;
    this.#parts = this.#assemble(drawing, this.#listening.signal);
    this.#listen(drawing.viewport, this.#listening.signal);
    drawing.measureCovers();
    this.#show(WHOLE);
    this.#read();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    if (!this.#parts) return;
    const { drawing, journey, added } = this.#parts;
    this.#listening.abort();
    this.#resized.disconnect();
    this.#stopGlide();
    cancelAnimationFrame(this.#frame);
    journey.stop();
    drawing.reset();
    for (const element of added) element.remove();
    leaveAlone(drawing.viewport);
    this.#parts = undefined;
    this.removeAttribute('data-ready');
  }

  /** Makes what script adds, and puts it into its places. */
  #assemble(drawing: MapDrawing, signal: AbortSignal): Parts {
    const texts = JSON.parse(this.dataset['texts'] ?? '{}') as Texts;
    const { viewport, info } = drawing;
    const close = () => {
      this.#act({ type: 'leave' });
      viewport.focus();
    };
    const panel = new Panel(texts.close, close, signal);
    const choose = (ids: string[]) => this.#act({ type: 'choose', layers: ids });
    const layers = new LayerBoxes(info.layers, texts.layers, choose, signal);
    const journey = new Journey(this, this.#goTo);
    const toolbar = new Toolbar(texts, this.#press, signal);
    const controls = make('div', { className: 'map-controls' }, toolbar.element);
    const over = [...(info.layers.length > 0 ? [layers.element] : []), ...panel.elements];
    viewport.append(...over);
    viewport.after(controls);
    journey.start(controls, texts, signal);
    makeFocusable(viewport, {
      'aria-label': `${this.dataset['label'] ?? ''} ${texts.keys}`,
      'aria-roledescription': texts.kind,
      'aria-describedby': `${this.id}-told`,
    });
    return { drawing, panel, toolbar, layers, journey, texts, added: [controls, ...over] };
  }

  #listen(viewport: HTMLElement, signal: AbortSignal): void {
    const move = (next: (view: View) => View) =>
      this.#act({ type: 'move', view: next(this.#seen) });
    listenToPointers(viewport, move, signal);
    const actions = {
      zoom: this.#press,
      move: (right: number, down: number) => move((view) => panBy(view, right * STEP, down * STEP)),
      step: this.#step,
      open: () => this.#act({ type: 'open', feature: featureOf(this.#state) }),
      leave: () => this.#leave(viewport),
    };
    listenToKeys(viewport, actions, signal);
    viewport.addEventListener('click', this.#click, { signal });
    this.#resized.observe(viewport);
    void document.fonts.ready.then(() => this.#measure());
    if (this.dataset['address'] === 'hash')
      window.addEventListener('hashchange', this.#read, { signal });
  }

  #act(action: Action): void {
    if (this.#parts) this.#update(act(this.#state, action, this.#parts.drawing.info));
  }

  /**
   * Draws a state: controls and panel at once, the map with the next frame, however many states come before.
   * @param glides does the view move there over a few frames?
   */
  #update(state: MapState, glides = false): void {
    if (!this.#parts) return;
    const { drawing, panel, layers } = this.#parts;
    const { view } = state;
    this.#parts.toolbar.end(isClosest(view, drawing.info));
    const isMoved = view !== this.#state.view;
    this.#state = state;
    layers.show(state.layers);
    const open = state.open ? featureOf(state) : undefined;
    const feature = drawing.features.find(({ id }) => id === open);
    const at = drawing.info.features.find(({ id }) => id === open)?.at;
    const covers = panel.show(feature, at && onScreen(view, at)[0] < 0.5 ? 'end' : 'start');
    if (covers) drawing.measureCovers();
    if (isMoved) this.#stopGlide();
    if (isMoved && glides) this.#stopGlide = glide(this.#seen, view, this.#show);
    else this.#show(isMoved ? view : this.#seen);
  }

  #show = (view: View): void => {
    this.#seen = view;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#parts?.drawing.draw(this.#state, this.#seen));
  };

  /** Reads sizes off the page, then draws the same again. */
  #measure(): void {
    this.#parts?.drawing.measure();
    this.#show(this.#seen);
  }

  #press = (name: string): void => {
    const zoom = ZOOMS[name];
    if (!zoom) return void this.#copyLink();
    this.#update(act(this.#state, zoom, this.#parts!.drawing.info), true);
    const { drawing, panel, texts } = this.#parts!;
    const { view } = this.#state;
    const end = isClosest(view, drawing.info) ? ` ${texts.finest}.` : '';
    panel.say(texts.scale.replace('{k}', view.k.toFixed(1)) + end);
  };

  #step = (by: 1 | -1): void => {
    this.#act({ type: 'step', by });
    const id = featureOf(this.#state);
    const visited = this.#parts?.drawing.features.find((feature) => feature.id === id);
    if (visited) this.#parts?.panel.say(visited.name);
  };

  /** Goes one step back; from the map itself where there is nothing to take back. */
  #leave(viewport: HTMLElement): void {
    const before = this.#state;
    this.#act({ type: 'leave' });
    if (this.#state === before) viewport.blur();
    else if (document.activeElement !== viewport) viewport.focus();
  }

  #click = ({ target, clientX, clientY }: MouseEvent): void => {
    if ((target as Element).closest('.map-detail, .map-layers')) return;
    const features = this.#parts?.drawing.features ?? [];
    this.#act({ type: 'open', feature: featureAt(features, clientX, clientY)?.id });
  };

  /** Shows a named view, a stop of the journey; the whole map for no name. */
  #goTo = (name: string): void => {
    if (!this.#parts) return;
    this.#update(act(this.#state, { type: 'go', name }, this.#parts.drawing.info), true);
    keepView(this.dataset['address'], name);
  };

  /** Takes the state from the address: from the part after "#" on a map's page, after "?" in an embed. */
  #read = (): void => {
    const part = viewPart(this.dataset['address']);
    if (part === undefined || !this.#parts) return;
    const { drawing, journey } = this.#parts;
    const state = read(this.#state, part, drawing.info);
    if (state.named) journey.reachView(state.named);
    this.#update(state, true);
  };

  async #copyLink(): Promise<void> {
    const { drawing, panel, texts } = this.#parts!;
    const address = write(this.#state, drawing.info);
    if (await copyLink(this.dataset['page'] ?? '', address)) panel.say(texts.copied);
  }
}

customElements.define('atlas-map', AtlasMapElement);
