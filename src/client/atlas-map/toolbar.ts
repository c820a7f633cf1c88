import { icon } from './icon.ts';
import { make } from './make.ts';

const ICONS = {
  zoomIn: 'M3 8h10M8 3v10',
  zoomOut: 'M3 8h10',
  reset: 'M13 8a5 5 0 1 1-1.5-3.5M12 1.5v3.2H8.8',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.4-2.4a2.5 2.5 0 0 0-3.6-3.6L8 4.4M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.5 8.9a2.5 2.5 0 0 0 3.6 3.6L8 11.6',
};
type Name = keyof typeof ICONS;

/** The buttons of a map; they exist only where script runs. */
export class Toolbar {
  readonly element: HTMLElement;
  /** Says in words why the map cannot be enlarged further. */
  readonly #end = make('span', { className: 'map-finest', hidden: true });
  readonly #closer: HTMLButtonElement;

  /** @param press called with the name of a button */
  constructor(
    texts: Record<Name | 'finest', string>,
    press: (name: Name) => void,
    signal: AbortSignal,
  ) {
    const buttons = (Object.keys(ICONS) as Name[]).map((name) => {
      const title = texts[name];
      const button = make('button', { type: 'button', title, ariaLabel: title }, icon(ICONS[name]));
      button.addEventListener('click', () => press(name), { signal });
      return button;
    });
    this.#closer = buttons[0]!;
    this.#end.textContent = texts.finest;
    this.element = make('div', { className: 'map-toolbar' }, this.#end, ...buttons);
  }

  /** Shows whether the map is at its end; the button keeps the focus, for it may have it. */
  end(isEnd: boolean): void {
    this.#end.hidden = !isEnd;
    this.#closer.ariaDisabled = isEnd ? 'true' : null;
  }
}
