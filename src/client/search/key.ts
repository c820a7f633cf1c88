/** The link in the header that the key stands for. */
const LINK = 'a[aria-keyshortcuts="/"]';
/** The field on the search page; also the fragment that asks for it. */
const FIELD = 'search-words';

/** "/" goes to the search field, from any page; not while someone writes or holds another key. */
function onKey(event: KeyboardEvent): void {
  if (
    event.key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    isWriting(event.target)
  )
    return;
  const field = document.getElementById(FIELD);
  const link = document.querySelector<HTMLAnchorElement>(LINK);
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus();
  else location.assign(`${link!.href}#${FIELD}`);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

document.addEventListener('keydown', onKey);
