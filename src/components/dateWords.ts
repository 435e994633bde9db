/** A day as pages and papers spell it: November 25, 2026. Days of content are days of UTC. */
export const spelledDate = (date: Date): string =>
  date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
