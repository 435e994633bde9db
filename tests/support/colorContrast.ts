/** Colors by the name of their token, without the two hyphens. */
export type Colors = Readonly<Record<string, string>>;

/** The light and the dark color of every token that is written as light-dark(). */
export function themesOf(css: string): { readonly light: Colors; readonly dark: Colors } {
  const tokens = [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi)];
  return {
    light: Object.fromEntries(tokens.map(([, name, light]) => [name!, light!])),
    dark: Object.fromEntries(tokens.map(([, name, , dark]) => [name!, dark!])),
  };
}

/** The relative luminance of WCAG 2 for a color such as #1d1b19. */
function luminanceOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colors, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
