import { describe, expect, it } from 'vitest';
import { formatMonths } from '../../../src/words/dates.ts';
import { keeperOf } from '../../../src/words/keep-together.ts';

const keep = keeperOf({ units: ['km', 'm', 'billion', 'tanks'], months: formatMonths('en') });
/** No-break spaces as a sign that can be seen. */
const seen = (text: string) => text.replaceAll('\u00a0', '~');

describe('what belongs together', () => {
  it.each([
    ['over 1,768 km of pipe', 'over 1,768~km of pipe'],
    ['more than $1 billion a year', 'more than $1~billion a year'],
    ['72 tanks', '72~tanks'],
    ['3 metres, 5 tanksful', '3 metres, 5 tanksful'],
    ['on 9 May 2013 and 10 June', 'on 9~May~2013 and 10~June'],
    ['In 2013 May said', 'In 2013 May said'],
    ['24–62° E', '24–62°~E'],
    ['CC BY 4.0 or CC BY-SA 3.0', 'CC~BY~4.0 or CC~BY-SA~3.0'],
  ])('keeps “%s” together', (text, kept) => {
    expect(seen(keep(text))).toBe(kept);
  });
});
