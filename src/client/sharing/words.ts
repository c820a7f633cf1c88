/** A text that the page holds for scripts: "copied", "sentence" or "copy". */
export const word = (name: string): string =>
  document.getElementById('sharing')?.dataset[name] ?? '';
