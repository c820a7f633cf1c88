/** The id that the part of an address after "#" names; the text as it stands where it is badly written. */
export function idInHash(hash: string): string {
  const text = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
