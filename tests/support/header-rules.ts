/** Does an address fit a rule of `_headers`, as its hosts read them? "*" is any text, ":id" a part between slashes. */
export const fits = (rule: string, address: string): boolean =>
  new RegExp(
    `^${rule
      .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:[a-z]+/g, '[^/]+')}$`,
  ).test(address);
