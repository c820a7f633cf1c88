import { z } from 'astro/zod';
import { prose } from './fields.ts';

/** Licences by the name that content/geo/provenance.yaml gives them. */
const LICENCE_NAMES = ['cc-by', 'lgpl', 'odbl', 'public-domain'] as const;

export const Licence = z.strictObject({
  /** As it is written beside a file: "CC BY 4.0". */
  name: prose(2, 60),
  /** Address of its text, for people and machines. */
  url: z.url({ protocol: /^https$/ }),
});
export type Licence = z.infer<typeof Licence>;

/** content/licences.yaml */
export const Licences = z.record(z.enum(LICENCE_NAMES), Licence);
export type Licences = z.infer<typeof Licences>;

/** Where a data file of content/geo/ comes from and what others may do with it. */
const Provenance = z.strictObject({
  title: prose(5, 120),
  /** Who made it, from what, and what was done to it here. */
  origin: prose(10, 400),
  /** The credit that its licence asks for. */
  credit: prose(3, 120),
  licence: z.enum(LICENCE_NAMES),
});
type Provenance = z.infer<typeof Provenance>;

/** A data file of content/geo/ with where it comes from. */
export type GeoFile = Omit<Provenance, 'licence'> & { name: string; licence: Licence };

/** content/geo/provenance.yaml, by file name. */
export const ProvenanceTable = z.record(z.string(), Provenance);
