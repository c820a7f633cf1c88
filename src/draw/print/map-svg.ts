import type { DrawnMap } from '../map/draw-map.ts';
import { withShownLayers } from '../map/shown-layers.ts';
import type { MapDefinition, Width } from '../../model/map.ts';
import { element } from './element.ts';
import { mapGround } from './map-ground.ts';
import { mapLocator } from './map-locator.ts';
import { mapMarks } from './map-marks.ts';
import type { Palette } from './palette.ts';
import { sheetSvg, type Body, type Picture } from './sheet.ts';

export type { Picture };

export type MapSheet = {
  map: MapDefinition;
  drawing: DrawnMap;
  palette: Palette;
  /** Which composition is drawn. */
  composition: Width;
  /** Width of the whole picture, px. */
  width: number;
  /** BCP 47 tag of the texts. */
  locale: string;
  /** Name of the site, and the address of the map's page. */
  site: string;
  page: string;
  licence: { name: string; url: string };
  /** Day of the newest content. */
  modified: string;
  /** The shadows of a relief as a data URI; the picture has none where left out. */
  relief?: string | undefined;
};

/** A map as a picture that stands alone, with its border note and credits inside. */
export function mapSvg(sheet: MapSheet): Picture {
  const { map, site } = sheet;
  const credit = map.credits.join(' · ');
  return sheetSvg(
    {
      ...sheet,
      title: map.title,
      description: map.summary,
      notes: [map.note, credit],
      credit,
      publisher: site,
    },
    (across) => plate(sheet, across),
  );
}

function plate({ map, palette, locale, relief, ...sheet }: MapSheet, width: number): Body {
  const drawing = withShownLayers(map, sheet.drawing);
  const composition = drawing.compositions.find((each) => each.width === sheet.composition)!;
  const { frame } = composition;
  const height = Math.round((width * frame.height) / frame.width);
  const size = { width, height };
  const svg = [
    element('rect', { ...size, fill: palette['sea'] }),
    element(
      'svg',
      { ...size, viewBox: [frame.x, frame.y, frame.width, frame.height].join(' ') },
      mapGround(map, drawing, palette, frame.width / width, relief),
    ),
    drawing.locator && map.locator ? mapLocator(drawing.locator, size, map.locator, palette) : '',
    element('svg', { ...size }, mapMarks(composition, size, palette, locale)),
    element('rect', { ...size, fill: 'none', stroke: palette['line'] }),
  ].join('');
  return { svg, height };
}
