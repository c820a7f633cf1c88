/**
 * Runs in the head before anything is painted, so that a chosen theme never flashes the other one.
 * It reads one word and takes only the two it knows; the switch in the header writes it.
 */
export const THEME_SCRIPT =
  `try{const t=localStorage.getItem('theme');` +
  `if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
