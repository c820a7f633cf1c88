import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An XML file in UTF-8 with this element as its root. */
export const xmlFile = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
