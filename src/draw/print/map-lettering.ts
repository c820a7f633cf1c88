export const SANS = "'Source Sans 3','Source Sans',Arial,'Liberation Sans',sans-serif";
export const SERIF = "'Source Serif 4','Source Serif Text',Georgia,'DejaVu Serif',serif";

export type Lettering = {
  size: number;
  role: string;
  halo?: string;
  weight?: number;
  spacing?: number;
  italic?: boolean;
  serif?: boolean;
};

/** How places are lettered that have no way of their own. */
export const TOWN: Lettering = { size: 13, role: 'ink' };
/** How each kind of label is lettered; the style sheet of the pages says the same. */
export const LETTERING: Record<string, Lettering> = {
  terminal: { ...TOWN, weight: 600 },
  capital: { ...TOWN, weight: 600 },
  country: { size: 11, role: 'muted', spacing: 0.14 },
  province: { size: 11, role: 'muted', spacing: 0.14 },
  focus: { size: 11, role: 'naphtha', spacing: 0.14, weight: 600 },
  part: { size: 11, role: 'naphtha', spacing: 0.06, weight: 600 },
  sea: { size: 15, role: 'caspian', halo: 'sea', italic: true, serif: true },
  river: { size: 13, role: 'caspian', halo: 'sea', italic: true, serif: true },
  range: { size: 15, role: 'muted', italic: true, serif: true },
  section: { size: 12, role: 'naphtha' },
  km: { size: 12, role: 'naphtha' },
  line: { size: 12, role: 'ink', italic: true },
};
