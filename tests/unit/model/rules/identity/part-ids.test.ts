import { describe, expect, it } from 'vitest';
import { faultsOf, more, PAGE, saidOf } from '../../../../support/broken.ts';

describe('a part of a text', () => {
  const twice = (id: string, line: number) => ({
    file: PAGE,
    at: `line ${line}`,
    problem: `the id "${id}" is used twice in this chapter.`,
    remedy: 'Give each heading, box and table an id of its own.',
  });

  it('has an id', () => {
    expect(faultsOf({ [PAGE]: more('## How it is made') })).toEqual([
      {
        file: PAGE,
        at: 'line 12',
        problem: 'the heading "How it is made" has no id.',
        remedy: 'Add one at its end: {/* #short-handle */}.',
      },
    ]);
  });

  it('has an id of its own, be it a heading, a box or a table', () => {
    const heading = '## Again {/* #what */}';
    expect(faultsOf({ [PAGE]: more(heading) })).toEqual([twice('what', 12)]);
    const aside = '<Aside id="what" title="A box">\n\nText.\n\n</Aside>';
    expect(faultsOf({ [PAGE]: more(aside) })).toEqual([twice('what', 12)]);
    expect(faultsOf({ [PAGE]: more(`${heading}\n\n${heading}`) })).toEqual([
      twice('what', 12),
      twice('what', 14),
    ]);
  });

  it.each(['statements', 'terms', 'notes', 'history', 'onward'])(
    'has not the id "%s", which a part below the text has',
    (id) => {
      expect(faultsOf({ [PAGE]: more(`## Again {/* #${id} */}`) })).toEqual([
        {
          file: PAGE,
          at: 'line 12',
          problem: `the id "${id}" is that of a part which the page has below the text.`,
          remedy: 'Choose another one than statements, terms, notes, history, onward.',
        },
      ]);
    },
  );

  it('may have the id that another text has', () => {
    expect(saidOf({ [PAGE]: more('## The flow {/* #flow */}') })).toEqual([]);
  });

  it('two headings without ids do not count as one id twice', () => {
    expect(saidOf({ [PAGE]: more('## One\n\n## Two') })).toEqual([
      `${PAGE} line 12: the heading "One" has no id.`,
      `${PAGE} line 14: the heading "Two" has no id.`,
    ]);
  });
});
