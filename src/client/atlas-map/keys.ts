/** What the keys of a map do. */
export type KeyActions = {
  zoom: (way: 'zoomIn' | 'zoomOut' | 'reset') => void;
  /** Moves the view by a step to the right and down. */
  move: (right: number, down: number) => void;
  step: (by: 1 | -1) => void;
  open: () => void;
  leave: () => void;
};

/** Steps to the right and down. */
const ARROWS: Record<string, [right: -1 | 0 | 1, down: -1 | 0 | 1]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Arrow keys visit the features, with shift they move the map; plus, minus and 0 zoom; Enter opens and Escape
 * leaves. Keys with ctrl, cmd or alt belong to the browser. Keys pressed inside of the map, in the panel
 * about a feature for instance, keep their meaning; only Escape is heard from there too.
 */
export function listenToKeys(viewport: HTMLElement, act: KeyActions, signal: AbortSignal): void {
  const plain: Record<string, () => void> = {
    '+': () => act.zoom('zoomIn'),
    '=': () => act.zoom('zoomIn'),
    '-': () => act.zoom('zoomOut'),
    '0': () => act.zoom('reset'),
    Enter: act.open,
    Escape: act.leave,
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target !== viewport && event.key !== 'Escape') return;
    const arrow = ARROWS[event.key];
    if (!arrow && !plain[event.key]) return;
    event.preventDefault();
    if (!arrow) plain[event.key]!();
    else if (event.shiftKey) act.move(...arrow);
    else act.step((arrow[0] + arrow[1]) as 1 | -1);
  };
  viewport.addEventListener('keydown', press, { signal });
}
