/** Words named at either end of a longer passage. */
const ENDS = 4;
/** Passages up to so many characters are named whole. */
const WHOLE = 90;

/**
 * The part of an address after "#" that makes browsers find and mark a passage:
 * https://wicg.github.io/scroll-to-text-fragment/
 * @param passage as selected; a line break stands between blocks
 * @returns empty where the passage holds no word
 */
export function textFragment(passage: string): string {
  const words = passage.split(/\s+/).filter(Boolean);
  if (words.length === 0) return '';
  const whole = words.join(' ');
  const short = whole.length <= WHOLE && !passage.trim().includes('\n');
  const parts =
    short || words.length < 2 * ENDS
      ? [whole]
      : [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')];
  return `:~:text=${parts.map(encode).join(',')}`;
}

/** A hyphen means something in such an address, so it is written out. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
