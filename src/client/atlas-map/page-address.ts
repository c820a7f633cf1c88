/** Where the address of the page names a map's view: after "#" on a map's page, after "?" in an embed. */
export const viewPart = (place: string | undefined): string | undefined =>
  ({ hash: location.hash, query: location.search })[place ?? ''];

/** Keeps the view that is shown in the address of a map's page; "" for the whole map. */
export function keepView(place: string | undefined, name: string): void {
  if (place !== 'hash') return;
  const address = name ? `#view=${name}` : location.pathname + location.search;
  history.replaceState(history.state, '', address);
}
