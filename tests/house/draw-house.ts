import { writeFileSync } from 'node:fs';
import '../support/node-version.ts';
import { drawHouse } from './draw.ts';
import { roomsOf } from './imports.ts';

/** `npm run docs`: draws the house anew, from the imports as they are. */
const HOUSE = '.github/docs/house.svg';
const rooms = roomsOf();
writeFileSync(HOUSE, drawHouse(rooms));
console.log(`${HOUSE}: ${rooms.length} folders`);
