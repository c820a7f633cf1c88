/** The theme that an address such as `?theme=energy` names; empty for none or one that is not known. */
export const parseThemeQuery = (search: string, known: readonly string[]): string => {
  const given = new URLSearchParams(search).get('theme');
  return known.find((theme) => theme === given) ?? '';
};

/** The address part for a theme; empty for all themes. */
export const formatThemeQuery = (theme: string): string =>
  theme === '' ? '' : `?${new URLSearchParams({ theme })}`;
