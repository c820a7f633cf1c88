/** What the keys of a map do. */
export type KeyActions = {
  zoom: (way: 'zoomIn' | 'zoomOut' | 'reset') => void;
  /** Moves the view by a step to the right and down. */
  move: (right: number, down: number) => void;
  step: (by: 1 | -1) => void;
  open: () => void;
  leave: () => void;
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
    ArrowRight: () => act.step(1),
    ArrowDown: () => act.step(1),
    ArrowLeft: () => act.step(-1),
    ArrowUp: () => act.step(-1),
    Enter: act.open,
    Escape: act.leave,
  };
  const shifted: Record<string, () => void> = {
    ArrowRight: () => act.move(1, 0),
    ArrowLeft: () => act.move(-1, 0),
    ArrowDown: () => act.move(0, 1),
    ArrowUp: () => act.move(0, -1),
  };
  viewport.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target !== viewport && event.key !== 'Escape') return;
      const known = (event.shiftKey ? shifted[event.key] : undefined) ?? plain[event.key];
      if (!known) return;
      event.preventDefault();
      known();
    },
    { signal },
  );
}
