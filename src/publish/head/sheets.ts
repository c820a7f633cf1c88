/** Names of classes and of custom elements that a page's markup holds. */
export function namesInMarkup(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, classes] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of classes!.split(/\s+/)) names.add(`.${name}`);
  for (const [, name] of html.matchAll(/<([a-z]+-[a-z-]+)/g)) names.add(name!);
  return names;
}

/**
 * The names that a sheet is for: the first class or custom element of each rule that stands at its
 * top, whatever media or container it asks for. Rules within others need no look.
 */
export function namesInSheet(css: string): Set<string> {
  const names = new Set<string>();
  for (const selector of outerSelectors(css))
    for (const part of selector.split(','))
      for (const [name] of part.trim().matchAll(/^(?:\.[\w-]+|[a-z]+-[a-z-]+)/g)) names.add(name);
  return names;
}

/** Selectors of the rules of a sheet that stand in no other rule. */
function outerSelectors(css: string): string[] {
  const found: string[] = [];
  let start = 0;
  let inRule = 0;
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    const text = css.slice(start, index).trim();
    start = index + 1;
    if (sign === '{' && inRule) inRule++;
    else if (sign === '{' && !text.startsWith('@')) {
      found.push(text);
      inRule = 1;
    } else if (sign === '}' && inRule) inRule--;
  }
  return found;
}
