/** Faces of pictures that are given out alone: the site's own, and what stands in for them elsewhere. */
export const SANS = "'Source Sans 3','Source Sans',Arial,'Liberation Sans',sans-serif";
export const SERIF = "'Source Serif 4','Source Serif Text',Georgia,'DejaVu Serif',serif";
