import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

/** Requests of the X protocol that are needed here, by their numbers. */
const GET_WINDOW_ATTRIBUTES = 3;
const GET_GEOMETRY = 14;
const QUERY_TREE = 15;
const SET_INPUT_FOCUS = 42;
const GET_INPUT_FOCUS = 43;
const VIEWABLE = 2;
/** What an answer begins with; everything above is an event, which nobody here waits for. */
const ERROR = 0;
const REPLY = 1;
/** Errors and events have one length, in bytes. */
const SHORT = 32;

/**
 * Gives the keyboard to the largest window of an X screen. Where nothing manages windows, only the one
 * under the pointer has it, and not always.
 * @param display number of a screen of this machine that takes everyone in
 * @returns false where no window is shown yet, or the one that was has gone meanwhile
 * @throws Error where the screen does not let anyone in
 */
export async function giveKeyboard(display: string): Promise<boolean> {
  const socket = createConnection(`/tmp/.X11-unix/X${display}`);
  try {
    await once(socket, 'connect');
    const ask = answersOf(socket);
    const welcome = await ask(hello(), (head) => 8 + head.readUInt16LE(6) * 4);
    if (!welcome)
      throw new Error(`Screen :${display} lets nobody in. Start it without access control.`);
    const tree = await ask(request(QUERY_TREE, [rootIn(welcome)]));
    const target = tree && (await largest(ask, childrenIn(tree)));
    if (target === undefined) return false;
    socket.write(request(SET_INPUT_FOCUS, [target, 0], 1));
    return (await ask(request(GET_INPUT_FOCUS)))?.readUInt32LE(8) === target;
  } finally {
    socket.destroy();
  }
}

type LengthOf = (head: Buffer) => number;
/** The answer; undefined for an error, such as for a window that has gone. */
type Ask = (message: Buffer, lengthOf?: LengthOf) => Promise<Buffer | undefined>;

const replyLength: LengthOf = (head) => SHORT + (head[0] === REPLY ? head.readUInt32LE(4) * 4 : 0);

/** Sends a message and waits for the whole of its answer. */
function answersOf(socket: Socket): Ask {
  let received = Buffer.alloc(0);
  const next = async (lengthOf: LengthOf): Promise<Buffer> => {
    while (received.length < 8 || received.length < lengthOf(received)) {
      const [more] = (await once(socket, 'data')) as [Buffer];
      received = Buffer.concat([received, more]);
    }
    const answer = received.subarray(0, lengthOf(received));
    received = received.subarray(answer.length);
    return answer;
  };
  return async (message, lengthOf = replyLength) => {
    socket.write(message);
    let answer = await next(lengthOf);
    while (answer[0]! > REPLY) answer = await next(lengthOf);
    return answer[0] === ERROR ? undefined : answer;
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

async function largest(ask: Ask, windows: readonly number[]): Promise<number | undefined> {
  let best: { window: number; area: number } | undefined;
  for (const window of windows) {
    const state = (await ask(request(GET_WINDOW_ATTRIBUTES, [window])))?.readUInt8(26);
    const geometry = await ask(request(GET_GEOMETRY, [window]));
    const area = geometry ? geometry.readUInt16LE(16) * geometry.readUInt16LE(18) : 0;
    if (state === VIEWABLE && area > (best?.area ?? 0)) best = { window, area };
  }
  return best?.window;
}
