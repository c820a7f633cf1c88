import { describe, expect, it } from 'vitest';
import { mapFacts } from '../../../../src/draw/map/map-facts.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { content, mapOf } from '../../../support/drawn.ts';

const told = (id: string) => mapFacts(mapOf(id), dataFor(mapOf(id), content.geo));

describe('what is told of a map', () => {
  it('says how wide it is and which degrees it reaches to', () => {
    const { widthKm, bounds } = told('iran-border');
    expect(widthKm).toBe(500);
    expect(bounds.south).toBeLessThan(38);
    expect(bounds.north).toBeGreaterThan(40);
  });

  it('gives each line its ends and its length as drawn', () => {
    const leg = told('btc-pipeline').lines.find(({ name }) => name === 'By sea to Haifa');
    expect(leg).toEqual({ name: 'By sea to Haifa', km: 469, from: 'Ceyhan', to: 'Haifa' });
  });

  it('puts places where they lie', () => {
    const { sectors } = told('region');
    const names = (sector: string) => sectors.find((each) => each.sector === sector)?.names;
    expect(names('ne')).toContain('Baku');
    expect(names('sw')).toContain('Tel Aviv');
  });

  it('names every place that can be visited once', () => {
    for (const id of content.maps.keys()) {
      const visited = mapOf(id).places.filter(({ text }) => text !== undefined);
      const names = told(id).sectors.flatMap((sector) => sector.names);
      expect(names).toHaveLength(visited.length);
    }
  });
});
