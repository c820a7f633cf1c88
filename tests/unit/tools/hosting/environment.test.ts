import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildEnvironment, VARIABLES } from '../../../../src/tools/hosting/environment.ts';

describe('what a build knows of its environment', () => {
  it.each([
    ['SITE', 'takes the place of the address of the site in links'],
    ['BASE_URL', 'takes the place of the path below which the site stands'],
    ['NODE_ENV', 'asks libraries for their other halves'],
    ['NODE_OPTIONS', 'does the same by a condition of imports'],
    ['CONTENT_ROOT', 'leads to other content'],
    ['ASTRO_KEY', 'is a setting of Astro that the site does not use'],
    ['PUBLIC_NAME', 'is handed to pages by Vite'],
    ['LANG', 'changes how numbers and dates are written'],
  ])('%s, which %s, is not part of it', (name) => {
    expect(buildEnvironment({ [name]: 'wrong' })).not.toHaveProperty(name);
  });

  it.each(Object.keys(VARIABLES))('%s is, because README offers it', (name) => {
    expect(buildEnvironment({ [name]: 'x' })).toHaveProperty(name, 'x');
  });

  it('a variable that is set to nothing counts as not set', () => {
    expect(buildEnvironment({ SITE_URL: '' })).not.toHaveProperty('SITE_URL');
  });

  it('time zone and language are the same everywhere, and nothing is told to Astro’s makers', () => {
    expect(buildEnvironment({ TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' })).toMatchObject({
      TZ: 'UTC',
      LC_ALL: 'C.UTF-8',
      ASTRO_TELEMETRY_DISABLED: '1',
    });
  });
});

describe('the list of variables', () => {
  it('is that of README', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` +\|/gm);
    expect([...rows].map(([, name]) => name)).toEqual(Object.keys(VARIABLES));
  });

  it('has every variable that the code of a build asks for', () => {
    const files = ['astro.config.mjs', ...globSync('src/**/*.{ts,astro}')];
    const asked = files
      .filter((file) => file !== 'src/tools/pdf-build/chrome.ts') // sets some for Chromium
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(
          /(?:process\.env|environment)(?:\.|\[')([A-Z][A-Z_]+)/g,
        ),
      ])
      .map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((name) => !Object.hasOwn(VARIABLES, name!))).toEqual([]);
  });
});
