/** Kinds of pages that are many and alike: they share the picture of the page that lists them. */
const sharing: readonly string[] = ['evidence', 'activities'];

/** The size of a preview picture, in pixels; the one that social media crop least. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The name of the picture that stands for a page in a shared link, from its path below the site's folder. */
export function previewName(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const shown = sharing.includes(parts[0] ?? '') ? parts.slice(0, 1) : parts;
  return shown.length === 0 ? 'home' : shown.join('-');
}
