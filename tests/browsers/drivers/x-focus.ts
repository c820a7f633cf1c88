import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

/** Requests of the X protocol that are needed here, by their numbers. */
const GET_WINDOW_ATTRIBUTES = 3;
const GET_GEOMETRY = 14;
const QUERY_TREE = 15;
const SET_INPUT_FOCUS = 42;
const GET_INPUT_FOCUS = 43;
const VIEWABLE = 2;
const REPLY = 1;

/**
 * Gives the keyboard to the largest window of an X screen. Where nothing manages windows, only the one
 * under the pointer has it, and not always.
 * @param display number of a screen of this machine that takes everyone in
 * @throws Error where the screen does not answer as it should, or shows no window
 */
export async function giveKeyboard(display: string): Promise<void> {
  const socket = createConnection(`/tmp/.X11-unix/X${display}`);
  try {
    await once(socket, 'connect');
    const ask = answersOf(socket);
    const root = rootIn(await ask(hello(), (head) => 8 + head.readUInt16LE(6) * 4));
    const target = await largest(ask, childrenIn(await ask(request(QUERY_TREE, [root]))));
    socket.write(request(SET_INPUT_FOCUS, [target, 0], 1));
    const now = (await ask(request(GET_INPUT_FOCUS))).readUInt32LE(8);
    if (now !== target) throw new Error(`Window ${now} of screen :${display} keeps the keyboard.`);
  } finally {
    socket.destroy();
  }
}

type Ask = (message: Buffer, lengthOf?: (head: Buffer) => number) => Promise<Buffer>;

/** Sends a message and waits for the whole of its answer. */
function answersOf(socket: Socket): Ask {
  let received = Buffer.alloc(0);
  return async (message, lengthOf = (head) => 32 + head.readUInt32LE(4) * 4) => {
    socket.write(message);
    while (received.length < 8 || received.length < lengthOf(received)) {
      const [more] = (await once(socket, 'data')) as [Buffer];
      received = Buffer.concat([received, more]);
    }
    const answer = received.subarray(0, lengthOf(received));
    received = received.subarray(answer.length);
    if (answer[0] !== REPLY) throw new Error(`The X server refused a request: ${answer[1]}.`);
    return answer;
  };
}

/** Little-endian, protocol 11, nobody in particular. */
const hello = (): Buffer => Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

function request(number: number, values: readonly number[] = [], detail = 0): Buffer {
  const message = Buffer.alloc(4 + values.length * 4);
  message.writeUInt8(number, 0);
  message.writeUInt8(detail, 1);
  message.writeUInt16LE(1 + values.length, 2);
  for (const [i, value] of values.entries()) message.writeUInt32LE(value, 4 + i * 4);
  return message;
}

/** The root window: first word after the name of the maker and the forms of pictures. */
function rootIn(welcome: Buffer): number {
  const name = Math.ceil(welcome.readUInt16LE(24) / 4) * 4;
  return welcome.readUInt32LE(40 + name + welcome.readUInt8(29) * 8);
}

const childrenIn = (tree: Buffer): number[] =>
  Array.from({ length: tree.readUInt16LE(16) }, (_, i) => tree.readUInt32LE(32 + i * 4));

async function largest(ask: Ask, windows: readonly number[]): Promise<number> {
  let best: { window: number; area: number } | undefined;
  for (const window of windows) {
    const state = (await ask(request(GET_WINDOW_ATTRIBUTES, [window]))).readUInt8(26);
    const geometry = await ask(request(GET_GEOMETRY, [window]));
    const area = geometry.readUInt16LE(16) * geometry.readUInt16LE(18);
    if (state === VIEWABLE && area > (best?.area ?? 0)) best = { window, area };
  }
  if (!best) throw new Error('The X screen shows no window.');
  return best.window;
}
