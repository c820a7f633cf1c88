import { getEntry, render } from 'astro:content';

/** The compiled text of a chapter or of a page about the site, as a component. */
export async function compiled(kind: 'articles' | 'pages', id: string, locale: string) {
  const entry = await getEntry(kind, `${locale}/${id}`);
  if (!entry)
    throw new Error(
      `content/${kind}/${locale}/${id}.mdx was checked but not compiled. Remove .astro/ and build again.`,
    );
  return render(entry);
}
