/** The sections of the site that have pages; names are interface keys below "nav". */
export const SECTIONS = [
  { name: 'chapters', address: '/#chapters', below: '/chapters/' },
  { name: 'maps', address: '/maps/', below: '/maps/' },
  { name: 'charts', address: '/charts/', below: '/charts/' },
  { name: 'timeline', address: '/timeline/', below: '/timeline/' },
  { name: 'claims', address: '/claims/', below: '/claims/' },
  { name: 'sources', address: '/sources/', below: '/sources/' },
  { name: 'search', address: '/search/', below: '/search/' },
] as const;

/** Pages about the site itself, for the footer. */
export const ABOUT = [
  { name: 'glossary', address: '/glossary/' },
  { name: 'data', address: '/data/' },
  { name: 'method', address: '/method/' },
  { name: 'corrections', address: '/corrections/' },
  { name: 'about', address: '/about/' },
] as const;
