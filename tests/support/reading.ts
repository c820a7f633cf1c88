import type { Page } from '@playwright/test';

/** What a reader has of a page. */
export type Reading = {
  /** Each piece of text that can be seen. */
  texts: string[];
  /**
   * Shapes, pictures and tables that can be seen in figures; not the symbols of places, which make room
   * for one another's names as wide as the font makes them.
   */
  drawn: number;
  /** The beginning of each figure that shows nothing. */
  blank: string[];
};

/** Opens what is folded and tells what can be seen then; works without script too. */
export const read = (page: Page): Promise<Reading> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    };
    // A picture that has not come shows its words instead.
    const isDrawn = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      (!(element instanceof HTMLImageElement) || element.naturalWidth > 0 || element.alt !== '');
    const drawn = (figure: Element) =>
      [
        ...figure.querySelectorAll(
          'svg :is(path, circle, rect, line):not(.symbol *), img, table, iframe, pre, blockquote',
        ),
      ].filter(isDrawn).length;
    const isBlank = (figure: Element) => {
      const { width, height } = figure.getBoundingClientRect();
      return width < 100 || height < 40 || drawn(figure) === 0;
    };
    // Buttons are what scripts add; rules of style are no words.
    const wordsOf = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const other of copy.querySelectorAll('button, style, script')) other.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    };
    const figures = [...document.querySelectorAll('figure, .embed')].filter((one) =>
      one.checkVisibility(),
    );
    return {
      texts: [
        ...document.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption, summary'),
      ]
        .filter(isSeen)
        .map(wordsOf)
        .filter((text) => text !== ''),
      drawn: figures.reduce((sum, figure) => sum + drawn(figure), 0),
      blank: figures.filter(isBlank).map(({ outerHTML }) => outerHTML.slice(0, 80)),
    };
  });

/** Does what makes a page ask for more: opens what is folded, selects a passage, goes past each figure. */
export const goThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const passage = [...document.querySelectorAll('main p')].find(
      (one) => one.checkVisibility() && one.textContent.trim() !== '',
    );
    if (passage) getSelection()!.selectAllChildren(passage);
    for (const figure of document.querySelectorAll('figure, atlas-map, chart-figure')) {
      figure.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
