import { formatViewAddress, parseViewAddress } from '../../format/view-address.ts';
import { centreOn, panBy, sees, WHOLE, zoomBy, type View } from '../../geo/view.ts';
import { Details } from './details.ts';
import { featureAt, featuresOf, placeOf, type Feature } from './features.ts';
import { listenToPointers } from './gestures.ts';
import { Journey } from './journey.ts';
import { glide } from './motion.ts';
import { Plate } from './plate.ts';
import { makeToolbar } from './toolbar.ts';

/** A step of the arrow keys with shift, as a part of what is seen. */
const STEP = 0.15;
const ZOOM = 1.6;

type Texts = Record<
  'zoomIn' | 'zoomOut' | 'reset' | 'link' | 'copied' | 'previous' | 'next' | 'kind' | 'scale',
  string
>;
type NamedViews = Record<string, Record<string, View> & { shows: string[] }>;

/**
 * Lets a reader zoom and move a finished map, visit its features by pointer and by keyboard, and
 * follow its journey. It adopts the drawing as it stands; what it adds, it takes away when it leaves.
 */
export class AtlasMapElement extends HTMLElement {
  #listening = new AbortController();
  #plate: Plate | undefined;
  #view: View = WHOLE;
  #named = '';
  #added: Element[] = [];
  #features: Feature[] = [];
  #current: Feature | undefined;
  #details = new Details();
  #journey: Journey | undefined;
  #frame = 0;
  #stopGlide = (): void => undefined;
  #resized = new ResizeObserver(() => this.#show(this.#view));

  connectedCallback(): void {
    const element = this.querySelector<HTMLElement>('.plate');
    if (!element || this.#plate) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#plate = new Plate(element);
    this.#features = featuresOf(this);
    this.#addControls(element, signal);
    listenToPointers(element, this.#change, signal);
    element.addEventListener('keydown', this.#onKey, { signal });
    element.addEventListener(
      'click',
      ({ clientX, clientY }) => this.#open(featureAt(this.#features, clientX, clientY)),
      { signal },
    );
    this.#resized.observe(element);
    if (this.dataset['address'] === 'hash')
      window.addEventListener('hashchange', this.#read, { signal });
    this.#read();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#resized.disconnect();
    this.#stopGlide();
    cancelAnimationFrame(this.#frame);
    this.#mark([]);
    this.#journey?.stop();
    this.#details.hide();
    this.#plate?.reset();
    for (const element of this.#added) element.remove();
    for (const name of ['tabindex', 'role', 'aria-label', 'aria-roledescription'])
      this.#plate?.element.removeAttribute(name);
    this.#plate = undefined;
    this.#view = WHOLE;
    this.removeAttribute('data-ready');
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset['texts'] ?? '{}') as Texts;
  }

  get #views(): NamedViews {
    return JSON.parse(this.dataset['views'] ?? '{}') as NamedViews;
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
    this.#frame = requestAnimationFrame(() => this.#plate?.show(this.#view));
  };

  #addControls(plate: HTMLElement, signal: AbortSignal): void {
    const texts = this.#texts;
    const toolbar = makeToolbar(texts, this.#press, signal);
    plate.append(...this.#details.elements);
    plate.after(toolbar);
    this.#journey = new Journey(this, texts, this.#goTo);
    this.#journey.start(toolbar, signal);
    this.#added = [toolbar, ...this.#details.elements];
    plate.tabIndex = 0;
    plate.setAttribute('role', 'application');
    plate.setAttribute('aria-label', this.dataset['label'] ?? '');
    plate.setAttribute('aria-roledescription', texts.kind);
  }

  #press = (name: string): void => {
    if (name === 'link') return void this.#copyLink();
    if (name === 'reset') this.#mark([]);
    this.#change(
      name === 'reset' ? () => WHOLE : (view) => zoomBy(view, name === 'zoomIn' ? ZOOM : 1 / ZOOM),
    );
    this.#sayScale();
  };

  #sayScale(): void {
    this.#details.say(this.#texts.scale.replace('{k}', this.#view.k.toFixed(1)));
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.#plate?.element || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const act = (event.shiftKey ? this.#moves[event.key] : undefined) ?? this.#keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  #keys: Record<string, () => void> = {
    '+': () => this.#press('zoomIn'),
    '=': () => this.#press('zoomIn'),
    '-': () => this.#press('zoomOut'),
    '0': () => this.#press('reset'),
    ArrowRight: () => this.#step(1),
    ArrowDown: () => this.#step(1),
    ArrowLeft: () => this.#step(-1),
    ArrowUp: () => this.#step(-1),
    Enter: () => this.#open(this.#current),
    Escape: () => this.#leave(),
  };

  #moves: Record<string, () => void> = {
    ArrowRight: () => this.#change((view) => panBy(view, STEP, 0)),
    ArrowLeft: () => this.#change((view) => panBy(view, -STEP, 0)),
    ArrowDown: () => this.#change((view) => panBy(view, 0, STEP)),
    ArrowUp: () => this.#change((view) => panBy(view, 0, -STEP)),
  };

  /** The next feature that this width shows, round and round. */
  #step(by: 1 | -1): void {
    const all = this.#features.filter((feature) => placeOf(feature, this.#plate!.element));
    const at = this.#current ? all.indexOf(this.#current) : by > 0 ? -1 : 0;
    const next = all.at((at + by + all.length) % all.length);
    if (!next) return;
    this.#details.hide();
    this.#mark([next]);
    this.#details.say(next.name);
    this.#bring(next);
  }

  /** Opens what a feature is; nothing closes it again. */
  #open(feature: Feature | undefined): void {
    this.#mark(feature ? [feature] : []);
    if (feature) this.#details.show(feature);
    else this.#details.hide();
  }

  #leave(): void {
    if (this.#details.open) return this.#details.hide();
    if (this.#current) return this.#mark([]);
    this.#plate?.element.blur();
  }

  #mark(marked: Feature[]): void {
    this.#current = marked.length === 1 ? marked[0] : undefined;
    for (const feature of this.#features)
      for (const element of [...feature.marks, feature.entry])
        element.toggleAttribute('data-current', marked.includes(feature));
  }

  /** Moves the map so that a feature is seen. */
  #bring(feature: Feature): void {
    const seen = placeOf(feature, this.#plate!.element);
    if (!seen || this.#view.k === 1) return;
    const { k, x, y } = this.#view;
    const point: [number, number] = [x + seen[0] / k, y + seen[1] / k];
    if (!sees(this.#view, point)) this.#change((view) => centreOn(view, point));
  }

  /** Shows a named view: a stop of the journey. */
  #goTo = (name: string): void => {
    const view = this.#views[name];
    const target = view?.[this.#plate?.width ?? ''];
    if (!view || !target) return;
    this.#stopGlide();
    this.#details.hide();
    this.#mark(this.#features.filter(({ id }) => view.shows.includes(id)));
    this.#stopGlide = glide(this.#view, target, this.#show);
    this.#named = name;
    if (this.dataset['address'] === 'hash')
      history.replaceState(history.state, '', `#view=${name}`);
  };

  /** Takes the view from the address: from the part after "#" on a map's page, after "?" in an embed. */
  #read = (): void => {
    const part = { hash: location.hash, query: location.search }[this.dataset['address'] ?? ''];
    if (part === undefined) return;
    const { name, extent, feature } = parseViewAddress(part, {
      views: Object.keys(this.#views),
      features: this.#features.map(({ id }) => id),
    });
    if (name !== undefined) {
      const stop = this.#journey?.stops.findIndex((each) => each.dataset['view'] === name) ?? -1;
      if (stop >= 0) this.#journey!.reach(stop);
      else this.#goTo(name);
    } else if (extent) this.#change(() => this.#plate!.viewOf(extent));
    if (feature !== undefined) this.#open(this.#features.find(({ id }) => id === feature));
  };

  async #copyLink(): Promise<void> {
    const extent = this.#view.k > 1 && !this.#named ? this.#plate!.extentOf(this.#view) : undefined;
    const hash = formatViewAddress({
      name: this.#named,
      ...(extent && { extent }),
      ...(this.#current && { feature: this.#current.id }),
    });
    const address = new URL(this.dataset['page'] ?? '', location.href);
    address.hash = hash;
    try {
      await navigator.clipboard.writeText(address.href);
      this.#details.say(this.#texts.copied);
    } catch {
      location.assign(address.href);
    }
  }
}

customElements.define('atlas-map', AtlasMapElement);
