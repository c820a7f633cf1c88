import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { geoGraticule } from 'd3';
import { build } from 'vite';
import { collection } from '../../src/read/geo-data.ts';
import { content } from '../support/drawn.ts';

/**
 * Another way to draw the map of the region (countries, places, names and graticule of its definition):
 * what it loads and the script that draws with it.
 */
type Rival = {
  name: string;
  /** Bundled with the script by Vite; a library that comes ready as modules is copied instead. */
  imports: string;
  copied: string[];
  data: 'countries.geo.json' | 'countries.topo.json';
  script: string;
};

const RIVALS: readonly Rival[] = [
  {
    name: 'd3',
    imports:
      "import * as d3 from 'd3'; import * as topojson from 'topojson-client'; globalThis.d3 = d3;",
    copied: [],
    data: 'countries.topo.json',
    script: `
      const svg = d3.select('#map').append('svg').attr('width', innerWidth).attr('height', innerHeight);
      const world = svg.append('g');
      const land = topojson.feature(data.topology, data.topology.objects.countries);
      const projection = d3.geoConicConformal().parallels([32.717, 41.583]).rotate([-41.25, 0])
        .fitExtent([[0, 0], [innerWidth, innerHeight]], { type: 'MultiPoint', coordinates: data.window });
      const path = d3.geoPath(projection);
      world.selectAll('path').data(land.features).join('path').attr('d', path).attr('fill', '#f3f0e7').attr('stroke', '#8d8778').attr('vector-effect', 'non-scaling-stroke');
      world.append('path').datum(data.graticule).attr('d', path).attr('fill', 'none').attr('stroke', '#c9d6da').attr('vector-effect', 'non-scaling-stroke');
      const place = world.selectAll('g').data([...data.places, ...data.names]).join('g').attr('transform', (p) => 'translate(' + projection([p.lon, p.lat]) + ')');
      place.filter((p) => data.places.includes(p)).append('circle').attr('r', 3);
      place.append('text').attr('x', 6).text((p) => p.name).attr('paint-order', 'stroke').attr('stroke', '#fff').attr('stroke-width', 3);
      svg.call(d3.zoom().scaleExtent([1, 12]).on('zoom', ({ transform }) => {
        world.attr('transform', transform);
        place.attr('transform', (p) => 'translate(' + projection([p.lon, p.lat]) + ') scale(' + 1 / transform.k + ')');
      }));
      done();`,
  },
  {
    name: 'Leaflet',
    imports: "import * as L from 'leaflet';",
    copied: ['leaflet/dist/leaflet.css'],
    data: 'countries.geo.json',
    script: `
      const map = L.map('map', { attributionControl: false }).fitBounds(data.window.map(([lon, lat]) => [lat, lon]));
      L.geoJSON(data.land, { style: { color: '#8d8778', weight: 1, fillColor: '#f3f0e7', fillOpacity: 1 } }).addTo(map);
      L.geoJSON(data.graticule, { style: { color: '#c9d6da', weight: 1 } }).addTo(map);
      for (const { lon, lat, name } of data.places) L.circleMarker([lat, lon], { radius: 3 }).bindTooltip(name, { permanent: true }).addTo(map);
      for (const { lon, lat, name } of data.names) L.tooltip([lat, lon], { content: name }).addTo(map);
      done();`,
  },
  {
    name: 'MapLibre GL',
    imports: "import * as maplibregl from './maplibre-gl.mjs';",
    copied: [
      'maplibre-gl.mjs',
      'maplibre-gl-shared.mjs',
      'maplibre-gl-worker.mjs',
      'maplibre-gl.css',
    ].map((file) => `maplibre-gl/dist/${file}`),
    data: 'countries.geo.json',
    script: `
      const points = { type: 'FeatureCollection', features: data.places.map(({ lon, lat }) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lon, lat] } })) };
      const map = new maplibregl.Map({ container: 'map', attributionControl: false, bounds: [data.window[0], data.window[3]], style: { version: 8,
        sources: { land: { type: 'geojson', data: data.land }, places: { type: 'geojson', data: points }, graticule: { type: 'geojson', data: data.graticule } },
        layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#e3edf0' } },
          { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f3f0e7', 'fill-outline-color': '#8d8778' } },
          { id: 'graticule', type: 'line', source: 'graticule', paint: { 'line-color': '#c9d6da' } },
          { id: 'places', type: 'circle', source: 'places', paint: { 'circle-radius': 3 } }] } });
      for (const { lon, lat, name } of [...data.places, ...data.names]) {
        const label = document.createElement('span');
        label.textContent = name;
        new maplibregl.Marker({ element: label }).setLngLat([lon, lat]).addTo(map);
      }
      map.once('idle', done);`,
  },
];

/** Corners of what the map shows, longitude first. */
const WINDOW = [
  [31, 30.5],
  [31, 43.5],
  [51.5, 30.5],
  [51.5, 43.5],
];

const page = ({ name, copied }: Rival): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<link rel="icon" href="data:,">${copied
  .filter((file) => file.endsWith('.css'))
  .map((file) => `<link rel="stylesheet" href="${basename(file)}">`)
  .join('')}
<style>body{margin:0}#map{inline-size:100vi;block-size:100vb;background:#e3edf0}text,span{font:13px sans-serif}</style></head>
<body><div id="map"></div><script type="module" src="map.js"></script></body></html>`;

const module = ({ imports, data, script }: Rival): string => `${imports}
const done = () => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map')));
fetch('${data}').then((answer) => answer.json()).then((data) => {${script}});
`;

/**
 * Writes the same map as others would make it, one folder each.
 * @returns the names and addresses
 */
export async function writeRivals(folder: string): Promise<{ name: string; path: string }[]> {
  const topology = content.geo.baseMaps.get('natural-earth')!;
  const definition = content.maps.get('region')!;
  const drawn = {
    places: definition.places.map(({ place }) => {
      const { name, lon, lat } = content.geo.places.get(place)!;
      return { name, lon, lat };
    }),
    names: definition.names.map(({ text, at: [lon, lat] }) => ({ name: text, lon, lat })),
    graticule: geoGraticule()
      .step([definition.graticule, definition.graticule])
      .extent([
        [20, 20],
        [60, 50],
      ])(),
    window: WINDOW,
  };
  const files = {
    'countries.geo.json': JSON.stringify({ land: collection(topology, 'countries'), ...drawn }),
    'countries.topo.json': JSON.stringify({
      topology: { ...topology, objects: { countries: topology.objects['countries'] } },
      ...drawn,
    }),
  };
  const written = [];
  for (const rival of RIVALS) {
    const path = rival.name.toLowerCase().replaceAll(' ', '-');
    const target = join(folder, path);
    mkdirSync(target, { recursive: true });
    for (const file of rival.copied)
      copyFileSync(join('node_modules', file), join(target, basename(file)));
    writeFileSync(join(target, rival.data), files[rival.data]);
    writeFileSync(join(target, 'index.html'), page(rival));
    await bundle(rival, target);
    written.push({ name: rival.name, path: `/${path}/` });
  }
  return written;
}

/** Bundles and minifies a rival's script as Vite would for its own site. */
async function bundle(rival: Rival, target: string): Promise<void> {
  const entry = resolve('.cache', 'bench', `${basename(target)}.js`);
  mkdirSync(resolve('.cache', 'bench'), { recursive: true });
  writeFileSync(entry, module(rival));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: target,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        input: entry,
        external: /maplibre-gl\.mjs$/,
        output: { entryFileNames: 'map.js', format: 'es' },
      },
    },
  });
}
