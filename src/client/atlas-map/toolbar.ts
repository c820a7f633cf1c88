import { icon } from './icon.ts';
import { make } from './make.ts';

const ICONS = {
  zoomIn: 'M3 8h10M8 3v10',
  zoomOut: 'M3 8h10',
  reset: 'M13 8a5 5 0 1 1-1.5-3.5M12 1.5v3.2H8.8',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.4-2.4a2.5 2.5 0 0 0-3.6-3.6L8 4.4M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.5 8.9a2.5 2.5 0 0 0 3.6 3.6L8 11.6',
};
type Name = keyof typeof ICONS;

/** The buttons of a map; they exist only where script runs. Each calls back with its name. */
export function makeToolbar(
  texts: Record<Name, string>,
  press: (name: Name) => void,
  signal: AbortSignal,
): HTMLElement {
  const buttons = (Object.keys(ICONS) as Name[]).map((name) => {
    const title = texts[name];
    const button = make('button', { type: 'button', title, ariaLabel: title }, icon(ICONS[name]));
    button.addEventListener('click', () => press(name), { signal });
    return button;
  });
  return make('div', { className: 'map-toolbar' }, ...buttons);
}
