import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goneIn } from '../../support/named-paths.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const gone = (file: string, text = readFileSync(file, 'utf8')) =>
  goneIn(file, text, Object.keys(scripts)).map((name) => `${file}: ${name}`);

describe('what documents and comments name', () => {
  it('is there, in every document', () => {
    const documents = globSync(['*.md', '.github/**/*.md', 'src/*/*.md', 'content/**/README.md']);
    expect(documents.length).toBeGreaterThan(15);
    // A changelog names what was there.
    expect(
      documents.filter((file) => file !== 'CHANGELOG.md').flatMap((file) => gone(file)),
    ).toEqual([]);
  });

  it('is there, in the comments of all code', () => {
    const files = globSync(['*.{ts,js,mjs}', '{src,tests}/**/*.{ts,astro,css,mjs}']);
    const others = files.filter((file) => file !== 'tests/unit/docs/docs.test.ts'); // bad examples below
    expect(others.flatMap((file) => gone(file))).toEqual([]);
  });

  it.each([
    ['a.md', 'See `src/gone/a.ts`.', 'src/gone/a.ts'],
    ['a.md', 'All of `src/gone/`, and more.', 'src/gone/'],
    ['a.md', 'One of `src/{gone,lost}/a.ts`.', 'src/{gone,lost}/a.ts'],
    ['docs/a.md', 'See [more](gone.md#part).', 'docs/gone.md'],
    ['a.md', 'Run `npm run gone:now`.', 'npm run gone:now'],
    ['src/a.ts', '/** As in src/gone/a.ts. */', 'src/gone/a.ts'],
    ['src/a.ts', 'x(); // tests/gone.ts does', 'tests/gone.ts'],
    ['src/a.astro', '<!-- tests/gone.ts does -->', 'tests/gone.ts'],
  ])('is found to be gone in %s: %s', (file, text, name) => {
    expect(gone(file, text)).toEqual([`${file}: ${name}`]);
  });

  it.each([
    [
      'a.md',
      'Files of `src/*/` such as package.json, `content/articles/<tag>/` and content/maps/new.yaml.',
    ],
    ['a.md', '`npm run --silent build`, [README](README.md#top) and [a site](https://src/gone).'],
    ['src/a.ts', "import a from 'src/gone.ts'; // a string, and no comment"],
  ])('is not looked for where it is no name: %s, %s', (file, text) => {
    expect(gone(file, text)).toEqual([]);
  });
});

describe('each folder of src', () => {
  it.each(globSync('src/*/').sort())('%s says in a few lines what belongs there', (folder) => {
    // Astro would take a README.md among pages for one of them.
    const file = `${folder}/${folder === 'src/pages' ? '_README.md' : 'README.md'}`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(12);
  });
});
