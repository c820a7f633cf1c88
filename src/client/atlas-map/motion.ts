import type { View } from '../../wire/view.ts';

/** How long a view takes to turn into another, ms. */
const DURATION = 450;

/**
 * Moves from one view to another over a few frames; at once where the reader wants less motion.
 * @returns a function that stops the motion where it is
 */
export function glide(from: View, to: View, show: (view: View) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to);
    return () => undefined;
  }
  const started = performance.now();
  let frame = requestAnimationFrame(step);
  function step(now: number) {
    const t = Math.min(1, Math.max(0, (now - started) / DURATION));
    show(mix(from, to, t * t * (3 - 2 * t)));
    if (t < 1) frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

/** A view between two: the scale grows by equal factors, the middle moves with what is seen. */
function mix(a: View, b: View, t: number): View {
  if (t >= 1) return b;
  const k = a.k * (b.k / a.k) ** t;
  // Along the way the middle follows the width of what is seen, so that no stretch passes in a flash.
  const s = a.k === b.k ? t : (1 / a.k - 1 / k) / (1 / a.k - 1 / b.k);
  const middle = (from: number, to: number) =>
    from + 0.5 / a.k + (to + 0.5 / b.k - from - 0.5 / a.k) * s;
  return { k, x: middle(a.x, b.x) - 0.5 / k, y: middle(a.y, b.y) - 0.5 / k };
}
