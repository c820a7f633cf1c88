/** What a reader who hears the page is told of a map. */
type Told = Record<'aria-label' | 'aria-roledescription' | 'aria-describedby', string>;

/** Makes a plate one stop of the tab key that takes keys of its own. */
export function makeStop(plate: HTMLElement, told: Told): void {
  plate.tabIndex = 0;
  plate.setAttribute('role', 'application');
  for (const [name, text] of Object.entries(told)) plate.setAttribute(name, text);
}

/** Leaves a plate as it was found. */
export function leaveAlone(plate: HTMLElement): void {
  for (const name of ['tabindex', 'role', 'aria-label', 'aria-roledescription', 'aria-describedby'])
    plate.removeAttribute(name);
}
