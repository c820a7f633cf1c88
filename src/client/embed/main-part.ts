/**
 * Marks the figure as the main part of its document where it is opened by itself. In a frame the host's
 * page has a main part of its own, and may have no second one.
 */
export function markMainPart(): void {
  if (window.parent === window) document.body.firstElementChild?.setAttribute('role', 'main');
}
