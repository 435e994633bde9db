type Open = (typeof import('./EmbeddedCalculator.tsx'))['openEmbedded'];

/**
 * Opens the calculator inside another page. A step of its own: the file that names what the calculator consists of is
 * then fetched with it, and not by every page that could open it.
 */
export const openEmbedded: Open = async (...words) =>
  (await import('./EmbeddedCalculator.tsx')).openEmbedded(...words);
