/**
 * Waits until a reader wants to share, select or cite something, and fetches the script for it only
 * then. Links stay links where the browser can neither share nor copy.
 */
const shares = 'share' in navigator || 'clipboard' in navigator;

const near = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

if (shares)
  document.addEventListener('click', (event) => {
    const link = near(event, 'a[data-share]') as HTMLAnchorElement | null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./sharing/share-link.ts')
      .then(({ shareLink }) => shareLink(link))
      .catch(() => location.assign(link.href));
  });

if ('clipboard' in navigator) {
  // The event does not bubble, but it can be caught on its way down.
  document.addEventListener(
    'toggle',
    (event) => {
      const details = near(event, 'details.cite-work');
      if (!details) return;
      import('./sharing/copy-buttons.ts')
        .then(({ addCopyButtons }) => addCopyButtons(details))
        .catch(() => undefined);
    },
    true,
  );

  if ('fragmentDirective' in document) {
    const begin = () => {
      if (document.getSelection()?.isCollapsed !== false) return;
      document.removeEventListener('selectionchange', begin);
      import('./sharing/sentence-link.ts')
        .then(({ offerSentenceLinks }) => offerSentenceLinks())
        .catch(() => undefined);
    };
    document.addEventListener('selectionchange', begin);
  }
}
