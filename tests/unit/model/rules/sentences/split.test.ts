import { describe, expect, it } from 'vitest';
import { sentences } from '../../../../../src/model/rules/figures.ts';

describe('prose is split', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['It is 5. 6 follow.', ['It is 5.', '6 follow.']],
    ['He said "No." She left.', ['He said "No."', 'She left.']],
    ['(It is so.) "Yes" she said.', ['(It is so.)', '"Yes" she said.']],
    ['It ended.\u2063 It began.', ['It ended.\u2063', 'It began.']],
    ['It ended.\u2063\u2063 \u2063It began.', ['It ended.\u2063\u2063', '\u2063It began.']],
    ['It ended. (It began.', ['It ended.', '(It began.']],
    ['So. \u2064 of it.', ['So.', '\u2064 of it.']],
    ['So. Über it.', ['So.', 'Über it.']],
    ['e.g. this and that', ['e.g. this and that']],
    ['One,\n  two.\n\nThree.', ['One, two.', 'Three.']],
    ['1.5 and v. x', ['1.5 and v. x']],
  ])('%j', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });
});
