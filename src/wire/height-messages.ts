/** Who is listening, as far as the address of the embed says. */
export type Listener = {
  /** Id of the map or chart. */
  id: string;
  /** Full address of the embed document. */
  src: string;
  /** Name that a pym host gave the frame. */
  childId?: string | undefined;
  /** Word that a WordPress host gave the frame. */
  secret?: string | undefined;
};

const PYM = 'xPYMx';

/** Reads the names that hosts give a frame: pym's after "?", WordPress's after "#?". */
export function listenerIn(
  id: string,
  { href, search, hash }: Pick<Location, 'href' | 'search' | 'hash'>,
): Listener {
  return {
    id,
    src: href,
    childId: /^[\w-]+$/.exec(new URLSearchParams(search).get('childId') ?? '')?.[0],
    secret: /secret=([A-Za-z0-9]+)/.exec(hash)?.[1],
  };
}

/**
 * One height in every form that hosts listen for.
 * @param height px, a whole number
 */
export const heightMessages = (
  height: number,
  { id, src, childId, secret }: Listener,
): unknown[] => [
  { sentinel: 'amp', type: 'embed-size', height }, // AMP, @newswire/frames, our own embed.js
  { 'datawrapper-height': { [id]: height } }, // Datawrapper
  JSON.stringify({ src, context: 'iframe.resize', height }), // Embedly and those that use it
  JSON.stringify({ type: 'set-height', value: height }), // The Guardian
  ...(childId ? [['pym', childId, 'height', height].join(PYM)] : []), // pym
  ...(secret ? [{ message: 'height', value: height, secret }] : []), // WordPress
  { height }, // everyone else
];

/** Does a message of the host ask for the height? Never true for one of our own that comes back. */
export function asksForHeight(data: unknown, { childId, secret }: Listener): boolean {
  if (typeof data === 'string')
    return Boolean(childId) && data.startsWith(['pym', childId, 'width', ''].join(PYM));
  const { sentinel, type, message, secret: word } = (data ?? {}) as Record<string, unknown>;
  if (sentinel === 'amp') return type === 'embed-size-query';
  return message === 'ready' && (word === undefined || word === secret);
}
