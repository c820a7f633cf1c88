import type { Room } from './imports.ts';

/** Sizes, px. */
const WIDTH = 720;
const FLOOR = 44;
const TOP = 24;
const WALL = 208;

const STYLE =
  'text{font:15px system-ui,sans-serif;fill:#1b1e23}' +
  '.room{fill:#f3f1ec;stroke:#8a8f96}.way{fill:none;stroke:#2f6f8f;stroke-opacity:.55}' +
  '.against{stroke:#b3261e;stroke-opacity:1}.end{fill:#2f6f8f}' +
  '@media(prefers-color-scheme:dark){text{fill:#e8e6e1}' +
  '.room{fill:#262a31;stroke:#6b727b}.way{stroke:#7fb8d4}.end{fill:#7fb8d4}.against{stroke:#ff8a80}}';

/**
 * How high each folder stands: one floor above the highest that it imports from. Where folders import
 * each other in a ring, the way round is cut at the one that comes first by name.
 */
export function floorsOf(rooms: readonly Room[]): Map<string, number> {
  const byName = new Map(rooms.map((room) => [room.name, room]));
  const floors = new Map<string, number>();
  const floorOf = (name: string, above: readonly string[]): number => {
    const known = floors.get(name);
    if (known !== undefined || above.includes(name)) return known ?? -1;
    const below = [...(byName.get(name)?.imports.keys() ?? [])].map((to) =>
      floorOf(to, [...above, name]),
    );
    const floor = 1 + Math.max(-1, ...below);
    floors.set(name, floor);
    return floor;
  };
  for (const { name } of rooms) floorOf(name, []);
  return floors;
}

/**
 * The house: the folders of src one above the other, what all rest on at the bottom, and a line for
 * every folder that another imports from: thin below ten imports, broad from fifty. So few changes of
 * the code change the drawing. A line that leads upwards stands on the left, in red: there should be none.
 * @returns an SVG file
 */
export function drawHouse(rooms: readonly Room[]): string {
  const floors = floorsOf(rooms);
  const stacked = [...rooms].sort(
    (a, b) => floors.get(b.name)! - floors.get(a.name)! || (a.name < b.name ? -1 : 1),
  );
  const at = new Map(stacked.map(({ name }, i) => [name, TOP + i * FLOOR + FLOOR / 2]));
  const ways = stacked.flatMap((room) =>
    [...room.imports].map(([to, count]) => wayBetween(at.get(room.name)!, at.get(to)!, count)),
  );
  const height = TOP * 2 + stacked.length * FLOOR;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t">`,
    '<title id="t">The folders of src and what they import from one another</title>',
    `<style>${STYLE}</style>`,
    ...ways,
    ...stacked.map((room) => drawRoom(room, at.get(room.name)!)),
    '</svg>\n',
  ].join('\n');
}

function drawRoom({ name, imports }: Room, y: number): string {
  const from = [...imports.keys()].join(', ');
  return (
    `<g><title>${name}${from === '' ? ' imports from no other folder' : ` imports from ${from}`}</title>` +
    `<rect class="room" x="60" y="${y - 17}" width="${WALL - 60}" height="34" rx="4"/>` +
    `<text x="74" y="${y + 5}">${name}</text></g>`
  );
}

/** An arc from a folder to the one that it imports from, and a dot where it ends. */
function wayBetween(from: number, to: number, count: number): string {
  const down = to > from;
  const wall = down ? WALL : 60;
  const [start, end] = [from + 6, to - 6];
  const reach = (Math.abs(end - start) * (down ? 0.9 : 0.12) + 20) * (down ? 1 : -1);
  const width = count < 10 ? 1.5 : count < 50 ? 3 : 5;
  const bend = (wall + Math.min(reach, WIDTH - WALL - 10)).toFixed(0);
  return (
    `<path class="way${down ? '' : ' against'}" stroke-width="${width}" d="M${wall} ${start}C${bend} ${start} ${bend} ${end} ${wall + 4} ${end}"/>` +
    `<circle class="end" cx="${wall + 4}" cy="${end}" r="3"/>`
  );
}
