import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { hosting } from './src/tools/hosting/hosting.ts';
import { redirects } from './src/read/redirects.ts';
import { contentGate } from './src/read/content-gate.ts';
import { annotateArticle } from './src/read/annotate-article.ts';
import { workPdfs } from './src/tools/pdf-build/work-pdfs.ts';

/** Where the site is served. Both may be set in the environment; README, "Put it on a server". */
const site = process.env.SITE_URL ?? 'https://israel-azerbaijan.example';
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}`;

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
    processor: unified({ remarkPlugins: [annotateArticle], smartypants: true }),
    syntaxHighlight: false,
  },
  integrations: [
    contentGate(),
    mdx(),
    workPdfs(),
    hosting({ redirects, precompressed: process.env.PRECOMPRESS === '1' }),
  ],
});
