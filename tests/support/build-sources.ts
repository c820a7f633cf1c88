/** Everything of the project that a build reads, for tests that build it in another folder. */
export const BUILD_SOURCES = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'CONTENT-LICENSE',
] as const;
