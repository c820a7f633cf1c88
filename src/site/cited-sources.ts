import type { Work } from '../model/works.ts';
import { notesOf } from './notes.ts';
import type { Site } from './site.ts';

/** Ids of the sources of a work, each once, in their order. */
export function sourcesOf(site: Site, subject: Work): string[] {
  return [...new Set(cited(site, subject))];
}

function cited({ content }: Site, { kind, record }: Work): string[] {
  switch (kind) {
    case 'chapter':
      return notesOf(record);
    case 'claim':
      return record.evidence.map(({ source }) => source);
    case 'map': {
      const { lines, places, views } = record;
      return [...lines, ...places, ...views].flatMap(({ sources = [] }) => sources);
    }
    case 'chart': {
      const points = record.series.flatMap((id) => content.series.get(id)!.points);
      const levels = record.reference.flatMap(({ sources }) => sources);
      return [...points.map(({ source }) => source), ...levels];
    }
  }
}
