import type { View } from '../../wire/view.ts';
import { panBy, zoomBy } from '../../wire/view.ts';

type Change = (next: (view: View) => View) => void;
/** Where a pointer is, in fractions of the viewport. */
type Spot = (event: MouseEvent) => [x: number, y: number];

/** One notch of a mouse wheel; pages and lines are turned into pixels before. */
const WHEEL_PX = 240;
/** Mouse moves shorter than this are clicks. */
const CLICK_PX = 4;

/**
 * Mouse, wheel and touch on a viewport. Scrolling the page always wins: the wheel zooms only with ctrl
 * or cmd, one finger scrolls the page, two fingers move and zoom the map.
 */
export function listenToPointers(viewport: HTMLElement, change: Change, signal: AbortSignal): void {
  const spot: Spot = ({ clientX, clientY }) => {
    const { left, top, width, height } = viewport.getBoundingClientRect();
    return [(clientX - left) / width, (clientY - top) / height];
  };
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 40 : 1);
    change((view) => zoomBy(view, 2 ** (-px / WHEEL_PX), spot(event)));
  };
  viewport.addEventListener('wheel', wheel, { signal, passive: false });
  // One finger scrolls the page. With a second one the browser would scroll on, so it is told not to: as
  // early as that finger touches, and while both move.
  const touch = (event: TouchEvent): void => {
    if (event.touches.length === 2 && event.cancelable) event.preventDefault();
  };
  for (const type of ['touchstart', 'touchmove'] as const)
    viewport.addEventListener(type, touch, { signal, passive: false });
  const twice = (event: MouseEvent) => change((view) => zoomBy(view, 2, spot(event)));
  viewport.addEventListener('dblclick', twice, { signal });
  listenToMoves(viewport, spot, change, signal);
}

/** Follows the pointers that are down. */
function listenToMoves(
  viewport: HTMLElement,
  spot: Spot,
  change: Change,
  signal: AbortSignal,
): void {
  const down = new Map<number, PointerEvent>();
  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('button, a, label')) return;
    down.set(event.pointerId, event);
  };
  const move = (event: PointerEvent): void => {
    const before = down.get(event.pointerId);
    if (!before) return;
    if (event.pointerType === 'mouse') drag(viewport, before, event, spot, change);
    else if (down.size === 2) pinch([...down.values()], event, spot, change);
    else return;
    if (viewport.hasPointerCapture(event.pointerId) || event.pointerType !== 'mouse')
      down.set(event.pointerId, event);
  };
  const lift = ({ pointerId }: PointerEvent) => void down.delete(pointerId);
  viewport.addEventListener('pointerdown', press, { signal });
  viewport.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    viewport.addEventListener(type, lift, { signal });
}

/** Moves the map with the mouse, once the move is longer than a click. */
function drag(
  viewport: HTMLElement,
  before: PointerEvent,
  now: PointerEvent,
  spot: Spot,
  change: Change,
): void {
  if (!viewport.hasPointerCapture(now.pointerId)) {
    if (Math.hypot(now.clientX - before.clientX, now.clientY - before.clientY) < CLICK_PX) return;
    viewport.setPointerCapture(now.pointerId);
  }
  const [x0, y0] = spot(before);
  const [x1, y1] = spot(now);
  change((view) => panBy(view, x0 - x1, y0 - y1));
}

/** Moves and zooms with two fingers: their middle leads, their distance scales. */
function pinch(fingers: PointerEvent[], now: PointerEvent, spot: Spot, change: Change): void {
  const other = fingers.find(({ pointerId }) => pointerId !== now.pointerId)!;
  const before = fingers.find(({ pointerId }) => pointerId === now.pointerId)!;
  const apart = (a: PointerEvent, b: PointerEvent) =>
    Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  const [ox, oy] = spot(other);
  const [x0, y0] = spot(before);
  const [x1, y1] = spot(now);
  const factor = apart(now, other) / Math.max(1, apart(before, other));
  change((view) =>
    panBy(zoomBy(view, factor, [(ox + x0) / 2, (oy + y0) / 2]), (x0 - x1) / 2, (y0 - y1) / 2),
  );
}
