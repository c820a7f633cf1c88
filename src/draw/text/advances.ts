/** The widths of a font's characters, in parts of its size. */
export type Advances = ReadonlyMap<number, number>;

/**
 * Reads how far each character moves the pen, off a TrueType font.
 * @throws RangeError where a table is missing or of a form that no font here has
 */
export function readAdvances(font: Uint8Array): Advances {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tables(view);
  const unitsPerEm = view.getUint16(table('head') + 18);
  const longMetrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const width = (glyph: number) =>
    view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm;
  return new Map(
    [...glyphs(view, table('cmap'))].map(([character, glyph]) => [character, width(glyph)]),
  );
}

/** Offsets of tables by name. */
function tables(view: DataView): (name: string) => number {
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    offsets.set(name, view.getUint32(at + 8));
  }
  return (name) => {
    const found = offsets.get(name);
    if (found === undefined) throw new RangeError(`The font has no table "${name}".`);
    return found;
  };
}

/** Glyphs by character: a table of format 4, which all fonts for the first plane of Unicode have. */
function glyphs(view: DataView, cmap: number): Map<number, number> {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i),
  );
  const at = subtables.find((offset) => view.getUint16(offset) === 4);
  if (at === undefined) throw new RangeError('The font has no character table of format 4.');
  const segments = view.getUint16(at + 6) / 2;
  const found = new Map<number, number>();
  for (let i = 0; i < segments; i++) readSegment(view, at, segments, i, found);
  return found;
}

function readSegment(
  view: DataView,
  at: number,
  segments: number,
  i: number,
  found: Map<number, number>,
): void {
  const end = view.getUint16(at + 14 + 2 * i);
  const start = view.getUint16(at + 16 + 2 * segments + 2 * i);
  const delta = view.getUint16(at + 16 + 4 * segments + 2 * i);
  const rangeAt = at + 16 + 6 * segments + 2 * i;
  const range = view.getUint16(rangeAt);
  for (let character = start; character <= end && character < 0xffff; character++) {
    const glyph =
      range === 0 ? character : view.getUint16(rangeAt + range + 2 * (character - start));
    if (glyph !== 0) found.set(character, (glyph + delta) & 0xffff);
  }
}
