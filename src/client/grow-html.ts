const [HTML, SVG] = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'];
const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=/"]+)(?:="([^"]*)")?/g;
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * Makes elements of HTML that this site has written: attributes in double quotes, every element closed,
 * no comments. Browsers' own ways from text to elements may be closed on a host's page (Trusted Types),
 * and would apply its policy to styles. Scripts and handlers are left out.
 */
export function growHtml(text: string): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: (Element | DocumentFragment)[] = [root];
  for (const [, closing, name, attributes = '', words] of text.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (words !== undefined) parent.append(plain(words));
    else if (closing) open.splice(Math.max(1, open.length - 1));
    else {
      const element = make(name!, attributes, parent);
      parent.append(element);
      if (!attributes.trimEnd().endsWith('/') && !VOID.has(name!)) open.push(element);
    }
  }
  for (const script of root.querySelectorAll('script')) script.remove();
  return root;
}

function make(name: string, attributes: string, parent: Element | DocumentFragment): Element {
  const inSvg = name === 'svg' || ('namespaceURI' in parent && parent.namespaceURI === SVG);
  const element = document.createElementNS(inSvg ? SVG : HTML, name);
  for (const [, key, value = ''] of attributes.matchAll(ATTRIBUTE))
    if (!key!.startsWith('on')) element.setAttribute(key!, plain(value));
  return element;
}

const plain = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, decimal?: string, name = '') =>
      (hex ?? decimal)
        ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
        : (NAMED[name as string] ?? all),
  );
