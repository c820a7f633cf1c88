import { describe, expect, it } from 'vitest';
import { chartIds } from '../support/charts.ts';
import { content } from '../support/drawn.ts';
import { pagesOf } from '../support/pages.ts';
import { SITES } from '../support/sites.ts';

const [site] = SITES;
const pages = new Map(pagesOf(site).map((page) => [page.address, page.document]));
const page = (address: string) => pages.get(address)!;
const rowsOf = (id: string) => [...page(`/charts/${id}/`).querySelectorAll('tr[data-point]')];
const texts = (elements: Iterable<Element>) => [...elements].map((each) => each.textContent.trim());

describe('charts in the built site', () => {
  it('are at least eight, each with a page, all in the list', () => {
    const ids = chartIds();
    expect(ids.length).toBeGreaterThanOrEqual(8);
    const listed = [...page('/charts/').querySelectorAll('h2 a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(listed.sort()).toEqual(ids.map((id) => `/charts/${id}/`));
  });

  it.each(chartIds())('%s draws every value of its table, and no other', (id) => {
    const drawn = [...page(`/charts/${id}/`).querySelectorAll('.chart-body [data-point]')].map(
      (mark) => Number(mark.getAttribute('data-point')),
    );
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual(rowsOf(id).map((_, i) => i));
  });

  it.each(chartIds().filter((id) => content.charts.get(id)!.series.length > 0))(
    '%s has a row with the source of each value that its series hold',
    (id) => {
      const points = content.charts.get(id)!.series.flatMap((name) => {
        const { unit, points: own } = content.series.get(name)!;
        return own.map((point) => ({ ...point, unit }));
      });
      const rows = rowsOf(id);
      expect(rows).toHaveLength(points.length);
      for (const { y, yMax, unit, source } of points) {
        const whole = (value: number) =>
          unit.startsWith('thousand ')
            ? Math.round(value * 1000).toLocaleString('en')
            : String(value);
        const { url } = content.sources.get(source)!;
        const told = yMax === undefined ? whole(y) : `${whole(y)}–${whole(yMax)}`;
        const found = rows.findIndex(
          (row) =>
            row.querySelector('td')!.textContent.includes(told) &&
            row.querySelector('a')!.getAttribute('href') === url,
        );
        expect(found, `${told} of ${source}`).toBeGreaterThanOrEqual(0);
        rows.splice(found, 1);
      }
    },
  );

  it.each(chartIds())(
    '%s keeps a space between the time of a row and the words behind it',
    (id) => {
      const times = [...page(`/charts/${id}/`).querySelectorAll('.row-label b')];
      for (const time of times.filter(({ nextSibling }) => nextSibling?.nodeType === 3))
        expect(time.nextSibling!.textContent).toMatch(/^\s/);
    },
  );

  it('has the rows of the arms table in the order of the chart', () => {
    const spans = rowsOf('arms-import-shares').map((row) => row.querySelector('th')!.textContent);
    expect(spans).toEqual(spans.toSorted());
  });

  it.each(chartIds())('%s has no column that is empty in all rows, and names each cell', (id) => {
    const table = page(`/charts/${id}/`).querySelector('.chart-data table')!;
    const heads = texts(table.querySelectorAll('thead th'));
    expect(heads[0]).toBe(content.charts.get(id)!.rows);
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children]);
    for (const [i, head] of heads.entries()) {
      expect(
        rows.some((cells) => cells[i]!.textContent.trim() !== ''),
        head,
      ).toBe(true);
      if (i > 0) expect(rows[0]![i]!.getAttribute('data-label')).toBe(head);
    }
  });

  it.each(chartIds())('%s says in words what it shows, under a title that names it', (id) => {
    const figure = page(`/charts/${id}/`).querySelector('figure.chart')!;
    const title = page(`/charts/${id}/`).querySelector(
      `[id="${figure.getAttribute('aria-labelledby')}"]`,
    );
    const text = page(`/charts/${id}/`).querySelector(
      `[id="${figure.getAttribute('aria-describedby')}"]`,
    );
    expect(title!.textContent.trim().length).toBeGreaterThan(20);
    expect(title!.textContent).not.toMatch(/[{}]/);
    expect(text!.textContent).toMatch(/\d+ values\. Lowest: .+ Highest: .+/);
  });

  it('count every claim and every event once', () => {
    const sum = (id: string) =>
      texts(rowsOf(id).map((row) => row.querySelector('td')!)).reduce(
        (total, text) => total + Number.parseInt(text, 10),
        0,
      );
    expect(sum('verdict-tally')).toBe(content.claims.size);
    expect(sum('timeline-strip')).toBe(content.events.size);
  });

  it('lead from the tally to the claims of each verdict', () => {
    for (const link of page('/charts/verdict-tally/').querySelectorAll('.row-label')) {
      const id = link.getAttribute('href')!.split('#')[1]!;
      expect(page('/claims/').querySelector(`#${id}`), id).not.toBeNull();
    }
  });

  it('stand in their chapters', () => {
    const placed = [
      ['arms', 'arms-import-shares'],
      ['energy', 'btc-throughput'],
      ['energy', 'crude-share'],
      ['iran', 'azeris-in-iran'],
      ['iran', 'border-length'],
      ['communities', 'jewish-population'],
      ['history', 'timeline-strip'],
    ];
    for (const [chapter, id] of placed)
      expect(page(`/chapters/${chapter}/`).querySelector(`#chart-${id}`), id).not.toBeNull();
  });

  it('keep the address of the table of rulers', () => {
    expect(page('/chapters/iran/').querySelector('#rulers table')).not.toBeNull();
  });
});

it('have the steps of every ruler of the table in both pictures', () => {
  const rulers = content.geo.borderLengths.length;
  for (const plate of page('/charts/border-length/').querySelectorAll('.walk-picture')) {
    expect(plate.querySelectorAll('[data-walk]')).toHaveLength(rulers);
    expect(plate.querySelectorAll('[data-walk][data-current]')).toHaveLength(1);
  }
});
