/** The accessible name, role and description of a map. */
type Described = Record<'aria-label' | 'aria-roledescription' | 'aria-describedby', string>;

/** Makes a map one stop of the tab key that takes keys of its own. */
export function makeFocusable(map: HTMLElement, described: Described): void {
  map.tabIndex = 0;
  map.setAttribute('role', 'application');
  for (const [name, text] of Object.entries(described)) map.setAttribute(name, text);
}

/** Leaves a map as it was found. */
export function leaveAlone(map: HTMLElement): void {
  for (const name of ['tabindex', 'role', 'aria-label', 'aria-roledescription', 'aria-describedby'])
    map.removeAttribute(name);
}
