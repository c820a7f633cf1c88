import { describe, expect, it } from 'vitest';
import { notesOf } from '../../src/site/notes.ts';
import { isJsx } from '../../src/model/outline.ts';
import { content } from '../support/drawn.ts';

describe.each([...content.articles])('the chapter %s', (id, chapter) => {
  const notes = notesOf(chapter);

  it('has 900 to 1,800 words', () => {
    expect(chapter.outline.words).toBeGreaterThanOrEqual(900);
    expect(chapter.outline.words).toBeLessThanOrEqual(1800);
  });

  it('rests on at least 12 sources from at least 3 perspectives', () => {
    const perspectives = new Set(
      notes.map((source) => content.sources.get(source)!.perspective).filter(Boolean),
    );
    expect(notes.length).toBeGreaterThanOrEqual(12);
    expect(perspectives.size).toBeGreaterThanOrEqual(3);
  });

  it('has a map, a chart, a timeline or a table of its own, and ends with what is contested', () => {
    const { maps, charts, anchors, headings } = chapter.outline;
    const timelines = chapter.tree.children.filter(
      (node) => isJsx(node) && node.name === 'Events',
    ).length;
    expect(
      maps.length + charts.length + anchors.length + timelines + (chapter.lead ? 1 : 0),
    ).toBeGreaterThan(0);
    expect(headings.at(-1)?.id).toBe('contested');
  });

  it('marks every claim that names it as its chapter', () => {
    const marked = new Set(chapter.outline.claims.map((claim) => claim.id));
    const own = [...content.claims.values()]
      .filter((claim) => claim.chapter === id)
      .map((claim) => claim.id);
    expect(own.filter((claim) => !marked.has(claim))).toEqual([]);
  });
});
