import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { BUILD_SOURCES } from '../../support/build-sources.ts';

type Record_ = Record<string, unknown>;

/**
 * Makes a project whose content holds the chapters, claims, events and their sources of this one so
 * many times over, each copy with ids of its own. Maps, charts, series and terms stay as they are.
 * @param root the new project's folder
 */
export function multiplyContent(root: string, times: number): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const source of BUILD_SOURCES) cpSync(source, join(root, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  // The copies were never published.
  rmSync(join(root, 'content/addresses.yaml'), { force: true });
  const originals = read();
  const exceptions = parse(readFileSync('content/figure-exceptions.yaml', 'utf8')) as Record_[];
  const all = [...exceptions];
  for (let copy = 1; copy < times; copy++) {
    writeCopy(root, originals, copy);
    all.push(
      ...exceptions
        .filter(({ article }) => originals.chapters.has(article as string))
        .map((one) => ({ ...one, article: renamed(one['article'] as string, copy) })),
    );
  }
  writeFileSync(join(root, 'content/figure-exceptions.yaml'), stringify(all));
}

type Originals = {
  chapters: Map<string, { head: Record_; body: string }>;
  claims: Map<string, Record_>;
  events: Map<string, Record_>;
  sources: Map<string, Record_>;
};

function read(): Originals {
  const records = (folder: string) =>
    new Map(
      readdirSync(`content/ledger/${folder}`)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [
          basename(name, '.yaml'),
          parse(readFileSync(`content/ledger/${folder}/${name}`, 'utf8')) as Record_,
        ]),
    );
  const chapters = readdirSync('content/articles/en').map((name) => {
    const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
      readFileSync(`content/articles/en/${name}`, 'utf8'),
    )!;
    return [basename(name, '.mdx'), { head: parse(head!) as Record_, body: body! }] as const;
  });
  return {
    chapters: new Map(chapters),
    claims: records('claims'),
    events: records('events'),
    sources: records('sources'),
  };
}

const renamed = (id: string, copy: number): string => `${id}-copy${copy}`;

function writeCopy(root: string, { chapters, claims, events, sources }: Originals, copy: number) {
  const cited = new Set<string>();
  const source = (id: string) => {
    cited.add(id);
    return renamed(id, copy);
  };
  const name = (id: string) => renamed(id, copy);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [id, { head, body }] of chapters)
    put(`content/articles/en/${name(id)}.mdx`, chapter(head, body, copy, chapters.size, source));
  for (const [id, claim] of claims) {
    const evidence = (claim['evidence'] as Record_[]).map((one) => ({
      ...one,
      source: source(one['source'] as string),
    }));
    const own = { ...claim, chapter: name(claim['chapter'] as string), evidence };
    put(`content/ledger/claims/${name(id)}.yaml`, stringify(own));
  }
  for (const [id, event] of events) {
    const own = {
      ...event,
      themes: (event['themes'] as string[]).map(name),
      sources: (event['sources'] as string[]).map(source),
    };
    put(`content/ledger/events/${name(id)}.yaml`, stringify(own));
  }
  for (const id of cited) {
    const own = sources.get(id)!;
    put(
      `content/ledger/sources/${name(id)}.yaml`,
      stringify({ ...own, url: `${String(own['url'])}#copy${copy}` }),
    );
  }
}

function chapter(
  head: Record_,
  body: string,
  copy: number,
  step: number,
  source: (id: string) => string,
): string {
  const list = (ids: string, rename: (id: string) => string) =>
    ids.split(' ').map(rename).join(' ');
  const name = (id: string) => renamed(id, copy);
  const keyFigures = (head['keyFigures'] as Record_[]).map((figure) => ({
    ...figure,
    sources: (figure['sources'] as string[]).map(source),
  }));
  const own = { ...head, order: (head['order'] as number) + copy * step, keyFigures };
  const text = body
    .replace(
      /(<Cite[^>]*?\bsource=")([^"]+)/g,
      (_, start: string, ids: string) => start + list(ids, source),
    )
    .replace(
      /(<Claim[^>]*?\bid=")([^"]+)/g,
      (_, start: string, ids: string) => start + list(ids, name),
    )
    .replace(/(<Events[^>]*?\btheme=")([^"]+)/g, (_, start: string, id: string) => start + name(id))
    .replace(
      /(\]\(\/(?:chapters|claims)\/)([^/)]+)/g,
      (_, start: string, id: string) => start + name(id),
    );
  return `---\n${stringify(own, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n${text}`;
}
