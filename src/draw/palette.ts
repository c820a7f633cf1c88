/** The light colours of the site by role, as src/styles/tokens.css has them; a test holds them together. */
export const PALETTE = {
  paper: '#fbfaf7',
  raised: '#fff',
  ink: '#1a1c1f',
  muted: '#5b6067',
  line: '#dcd8ce',
  naphtha: '#a4520f',
  caspian: '#0d5c75',
  pomegranate: '#9c1f38',
  olive: '#4e6b21',
  sea: '#e3edf0',
  land: '#f3f0e7',
  'land-focus': '#f2d9b8',
  'land-transit': '#f8ecd8',
  'land-neutral': '#e8e4da',
  coast: '#8fb3c0',
  border: '#827c6e',
  halo: '#fbfaf4',
} as const;
export type Role = keyof typeof PALETTE;
