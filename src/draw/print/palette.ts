export type Palette = Readonly<Record<string, string>>;

/**
 * The colours of both themes by role, read off the tokens of the style sheet.
 * @param css text of tokens.css
 * @throws RangeError where it holds no colours
 */
export function palettesOf(css: string): { light: Palette; dark: Palette } {
  const roles = [
    ...css.matchAll(/--color-([a-z-]+):\s*light-dark\((#[0-9a-f]{3,6}),\s*(#[0-9a-f]{3,6})\)/g),
  ];
  if (roles.length === 0)
    throw new RangeError(
      'src/styles/tokens.css holds no "--color-x: light-dark(#…, #…)". Write the colours so.',
    );
  const of = (theme: 2 | 3) => Object.fromEntries(roles.map((role) => [role[1]!, role[theme]!]));
  return { light: of(2), dark: of(3) };
}
