/** How far below the window a figure may be when its script is fetched. */
const MARGIN = '600px';

/**
 * Calls a loader once, when the first of the elements comes near the window.
 * A loader that fails leaves the page as it is: every figure is whole without script.
 */
export function whenNear(elements: Iterable<Element>, load: () => Promise<unknown>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load().catch(() => undefined);
    },
    { rootMargin: MARGIN },
  );
  for (const element of elements) observer.observe(element);
}
