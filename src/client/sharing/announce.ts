/** How long a message stays in sight, ms. */
const STAY = 4000;

/** Says something in a corner of the page, also to screen readers, and takes it away again. */
export function announce(message: string): void {
  document.querySelector('.share-status')?.remove();
  const status = document.createElement('p');
  status.className = 'share-status';
  status.setAttribute('role', 'status');
  document.body.append(status);
  // A region is only spoken when its text changes after it has come into the page.
  requestAnimationFrame(() => (status.textContent = message));
  setTimeout(() => status.remove(), STAY);
}
