/** A drawing of 16 by 16 px in one stroke, for a button that has its name elsewhere. */
export function icon(d: string): SVGElement {
  const make = (name: 'svg' | 'path') =>
    document.createElementNS('http://www.w3.org/2000/svg', name);
  const svg = make('svg');
  const path = make('path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
