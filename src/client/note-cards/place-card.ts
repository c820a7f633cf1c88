/** Room between a card and what it belongs to, and between a card and the edge of the window, px. */
const GAP = 6;
const EDGE = 12;

type Box = { left: number; right: number; top: number; bottom: number };
type Size = { width: number; height: number };

/**
 * Where a card stands: below its word, or above it where there is more room; never out of the window.
 * All in px of the window.
 */
export function placeCard(word: Box, card: Size, view: Size): { left: number; top: number } {
  const middle = (word.left + word.right) / 2 - card.width / 2;
  const below = word.bottom + GAP;
  const above = word.top - GAP - card.height;
  const fits = below + card.height <= view.height - EDGE;
  const top = fits || above < EDGE ? below : above;
  return {
    left: Math.max(EDGE, Math.min(middle, view.width - EDGE - card.width)),
    top: Math.max(EDGE, Math.min(top, view.height - EDGE - card.height)),
  };
}
