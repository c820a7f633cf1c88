const TOKEN = /\(|\)|[^\s()]+/g;

/**
 * May something be used under a licence expression of SPDX, "(MIT OR GPL-3.0-or-later) AND Zlib"?
 * One side of an OR is enough; both sides of an AND are needed. What cannot be read is not allowed.
 * @param allows whether a single licence is allowed, by its id, "MIT"
 */
export function permits(expression: string, allows: (id: string) => boolean): boolean {
  const tokens = expression.match(TOKEN) ?? [];
  let at = 0;
  const take = (word: string): boolean => tokens[at] === word && ++at > 0;
  /** Leaves the end behind, so that nothing read after it counts. */
  const fail = (): boolean => {
    at = tokens.length + 1;
    return false;
  };

  const either = (): boolean => {
    let good = both();
    while (take('OR')) good = both() || good;
    return good;
  };
  const both = (): boolean => {
    let good = one();
    while (take('AND')) good = one() && good;
    return good;
  };
  const one = (): boolean => {
    if (take('(')) {
      const good = either();
      return take(')') ? good : fail();
    }
    const id = tokens[at++];
    if (id === undefined || /^(?:AND|OR|WITH|\))$/.test(id)) return fail();
    // "GPL-2.0-only WITH Classpath-exception-2.0" is a licence of its own.
    return allows(take('WITH') ? `${id} WITH ${tokens[at++] ?? ''}` : id);
  };

  const good = either();
  return good && at === tokens.length;
}
