import { Resvg } from '@resvg/resvg-js';
import { FACES } from '../../draw/label/fonts.ts';

/** What draws pictures; part of the name of what is kept, to be raised with the package. */
export const RENDERER = 'resvg-js 2.6.2';

/** How large a picture is drawn: its width in px, or how many px stand for one of the SVG. */
export type Scale = { width: number } | { zoom: number };

/**
 * Draws an SVG as PNG with the given fonts only; the generic families stand for the site's own.
 * @param fontFiles paths of TrueType files: any other form is ignored without a word
 */
export const rasterise = (svg: string, fontFiles: string[], scale: Scale = { zoom: 1 }): Buffer =>
  new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: FACES.sans.family,
      sansSerifFamily: FACES.sans.family,
      serifFamily: FACES.serif.family,
    },
    fitTo:
      'width' in scale
        ? { mode: 'width', value: scale.width }
        : { mode: 'zoom', value: scale.zoom },
  })
    .render()
    .asPng();
