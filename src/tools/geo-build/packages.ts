import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files of Debian packages, by the path they are installed at. */
const DEBIAN = {
  'binned_GSHHS_f.nc': { package: 'gmt-gshhg-full', path: 'usr/share/gmt-gshhg/binned_GSHHS_f.nc' },
  'binned_river_f.nc': { package: 'gmt-gshhg-full', path: 'usr/share/gmt-gshhg/binned_river_f.nc' },
  'etopo5.cdf': { package: 'ferret-datasets', path: 'usr/share/ferret-vis/data/etopo5.cdf' },
} as const;

/**
 * Where a file of a Debian package lies: below the folder that the command names, or as installed.
 * @throws Error saying which package is wanted and how to get it
 */
export function debianFile(name: keyof typeof DEBIAN, unpacked = process.argv[2]): string {
  const { package: wanted, path } = DEBIAN[name];
  const places = [...(unpacked ? [join(unpacked, path)] : []), join('/', path)];
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    `${name} of the Debian package ${wanted} is in none of ${places.join(', ')}. Install it with ` +
      `"apt-get install ${wanted}", or without rights: "apt-get download ${wanted}", "dpkg -x ${wanted}_*.deb geo", ` +
      `and then "npm run geo -- geo" or "npm run geo:relief -- geo".`,
  );
}
