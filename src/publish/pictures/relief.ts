const pictures = import.meta.glob<{ default: { src: string } }>('/content/geo/relief-*.avif', {
  eager: true,
});

/** The address of a relief's picture. @throws RangeError where there is none */
export function reliefPicture(id: string): string {
  const found = pictures[`/content/geo/relief-${id}.avif`];
  if (found) return found.default.src;
  throw new RangeError(
    `There is no content/geo/relief-${id}.avif. Make it with "npm run geo:relief", or take "relief" out of the map.`,
  );
}
