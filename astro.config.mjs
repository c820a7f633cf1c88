import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contactOf } from './src/words/contact.ts';
import { hosting } from './src/tools/hosting/hosting.ts';
import { redirects } from './src/read/redirects.ts';
import { contentGate } from './src/read/content-gate.ts';
import { annotateArticle } from './src/read/annotate-article.ts';
import { figuresInTexts } from './src/read/figures-in-texts.ts';
import { tollsInTexts } from './src/read/tolls-in-texts.ts';
import { PROSE } from './src/read/mdx.ts';
import { locales } from './src/read/locales.ts';
import { lazily } from './src/site/once.ts';
import { keeperFor } from './src/site/keepers.ts';
import { workPdfs } from './src/tools/pdf-build/work-pdfs.ts';

/** Where the site is served. Both may be set in the environment; README, "Put it on a server". */
const site = process.env.SITE_URL ?? 'https://israel-azerbaijan.example';
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}`;

// A bad address stops the build before it begins, and says what would be right.
contactOf(process.env);
const languages = lazily(() => locales());
const { pages, hosts } = hosting({
  redirects,
  precompressed: process.env.PRECOMPRESS === '1',
  keep: (language) => keeperFor(languages().get(language)),
});

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default joins words across line breaks; true only drops white space between tags.
  compressHTML: true,
  // Keeps the content store where tests look for it.
  cacheDir: './.astro/',
  outDir: process.env.OUT_DIR ?? './dist',
  // In the page itself, so that the first screen needs no second answer from the server.
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    // PROSE brings tables and quotes, so that pages read a text as the checks do.
    processor: unified({
      remarkPlugins: [tollsInTexts, figuresInTexts, ...PROSE, annotateArticle],
      gfm: false,
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  // PDFs are printed from finished pages, and hosts are told of every file.
  integrations: [contentGate(), mdx(), pages, workPdfs(), hosts],
});
