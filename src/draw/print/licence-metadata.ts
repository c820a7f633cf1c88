import { escapeHtml } from '../../wire/escape.ts';
import { element } from './element.ts';

/** Whose a picture is, and what may be done with it. */
export type Rights = {
  title: string;
  publisher: string;
  /** Full address of the page it belongs to. */
  page: string;
  /** Credits that the licences of what is drawn ask for. */
  credit: string;
  licence: { name: string; url: string };
  /** Day of the newest content. */
  modified: string;
};

/** The rights in the form that Creative Commons asks for in SVG files, for programs that look for it. */
export const licenceMetadata = (about: Rights): string =>
  element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:cc': 'http://creativecommons.org/ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'cc:Work',
        { 'rdf:about': about.page },
        element('dc:title', {}, escapeHtml(about.title)),
        element('dc:publisher', {}, escapeHtml(about.publisher)),
        element('dc:rights', {}, escapeHtml(`${about.credit} · ${about.licence.name}`)),
        element('dc:date', {}, about.modified),
        element('cc:license', { 'rdf:resource': about.licence.url }),
      ),
    ),
  );
