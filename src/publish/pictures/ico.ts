/**
 * An icon file with one PNG inside, which every browser since 2007 reads.
 * @param size width and height of the PNG, px, below 256
 */
export function ico(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const HEAD = 22;
  const file = new Uint8Array(HEAD + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon
  view.setUint16(4, 1, true); // with one picture
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true); // colour planes
  view.setUint16(12, 32, true); // bits per pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, HEAD, true); // where the picture begins
  file.set(png, HEAD);
  return file;
}
