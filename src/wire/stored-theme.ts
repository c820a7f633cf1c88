const STORED = ['light', 'dark'] as const;
export type StoredTheme = (typeof STORED)[number];

/** The theme that a stored text names; undefined for anything else, which means the device's own. */
export const storedTheme = (text: string | null | undefined): StoredTheme | undefined =>
  STORED.find((theme) => theme === text);
