import { describe, expect, it } from 'vitest';
import { namesInMarkup, namesInSheet } from '../../../../src/publish/head/sheets.ts';

describe('the sheets of a page', () => {
  it('are found by the classes and the custom elements of its markup', () => {
    const html =
      '<atlas-map class=big><p class=" note\nfirst" title="class=none">x</p><br></atlas-map>' +
      '<!-- <b class="none"> --><textarea><b class="none"></textarea>';
    expect(namesInMarkup(html)).toEqual(new Set(['atlas-map', '.big', '.note', '.first']));
  });

  it('are known by what their outermost rules are for, in any layer, media or container', () => {
    const css =
      '/* .none{} */.a:hover,.b.none{content:"}.none{"}:root{a:b}' +
      '@layer components{.plate{color:red;& .inner{color:blue}}' +
      '@media print{.sheet,atlas-map .deep{& a{b:c}}}@container x (width>1px){:is(.not) .this{a:b}}}.last{}';
    expect(namesInSheet(css)).toEqual(
      new Set(['.a', '.b', '.plate', '.sheet', 'atlas-map', '.last']),
    );
  });
});
