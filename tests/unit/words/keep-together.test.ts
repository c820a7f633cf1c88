import { describe, expect, it } from 'vitest';
import { formatMonths } from '../../../src/words/dates.ts';
import { keeperOf, keepTogetherInPage } from '../../../src/words/keep-together.ts';

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

it('leaves tags, code, pictures and the head of a page as they are', () => {
  const page =
    '<head><title>5 km</title></head><body class="a"><p title="5 km > 4 km">5 km</p>' +
    '<h1>5 km</h1><script>"5 km"</script><svg><text>5 km</text></svg><!-- 5 km --><textarea>5 km</textarea></body>';
  expect(seen(keepTogetherInPage(page, keep))).toBe(page.replace('>5 km</p>', '>5~km</p>'));
  expect(keepTogetherInPage('<p>5 km', keep)).toBe('<p>5 km');
});
