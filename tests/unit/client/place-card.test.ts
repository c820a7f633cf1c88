import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/client/note-cards/place-card.ts';

const CARD = { width: 300, height: 100 };
const VIEW = { width: 800, height: 600 };
const word = (left: number, top: number) => ({ left, right: left + 20, top, bottom: top + 20 });

describe('a note card', () => {
  it('stands below its word, in the middle', () => {
    expect(placeCard(word(400, 100), CARD, VIEW)).toEqual({ left: 260, top: 126 });
  });

  it('stands above a word near the lower edge', () => {
    expect(placeCard(word(400, 560), CARD, VIEW).top).toBe(454);
  });

  it.each([0, 780])('stays in the window beside a word at %i px', (left) => {
    const at = placeCard(word(left, 100), CARD, VIEW);
    expect(at.left).toBeGreaterThanOrEqual(12);
    expect(at.left + CARD.width).toBeLessThanOrEqual(788);
  });

  it('never leaves the window at the top, even where it is higher than the window', () => {
    expect(placeCard(word(10, 10), { width: 300, height: 900 }, VIEW).top).toBe(12);
  });
});
