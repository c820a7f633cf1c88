import { contains, overlaps, shifted, type Box } from './box.ts';

/** A label that wants a place: its box at each candidate shift, the preferred first. */
export type Candidate = readonly [x: number, y: number];
export type Wanting = {
  /** The box of the label where it stands by hand. */
  box: Box;
  /** Other shifts of that box; its own place is always tried first. */
  candidates?: readonly Candidate[];
  /** Boxes that belong to the label and that it may cover: its own symbol. */
  own?: readonly Box[];
  /** The box of a symbol that is drawn only with the label: it must be free as well, and is taken then. */
  brings?: Box | undefined;
  /** Of labels of one name only the first that has room is placed. */
  name?: string | undefined;
};

/**
 * Places labels one after the other, the most telling first: each takes the first candidate that lies
 * within the bounds and covers neither a label placed before nor anything taken.
 * @param taken what no label may cover; `soft` is kept clear of where a candidate allows it
 * @returns a shift for each label, or undefined for one that has no place
 */
export function place(
  labels: readonly Wanting[],
  bounds: Box,
  taken: { hard: readonly Box[]; soft?: readonly Box[] },
  air = 0,
): (Candidate | undefined)[] {
  const placed: Box[] = [];
  const named = new Set<string | undefined>();
  return labels.map(({ box, candidates = [], own = [], brings, name }) => {
    if (name !== undefined && named.has(name)) return undefined;
    if (brings && placed.some((other) => overlaps(brings, other, air))) return undefined;
    const hard = [...taken.hard.filter((each) => !own.includes(each)), ...placed];
    const free = (kept: readonly Box[]) => (shift: Candidate) => {
      const at = shifted(box, ...shift);
      return contains(bounds, at) && !kept.some((other) => overlaps(at, other, air));
    };
    const tried: readonly Candidate[] = [[0, 0], ...candidates];
    const found = tried.find(free([...hard, ...(taken.soft ?? [])])) ?? tried.find(free(hard));
    if (found) named.add(name);
    if (found) placed.push(shifted(box, ...found), ...(brings ? [brings] : []));
    return found;
  });
}
