import type { IsoDay } from '#domain/course/day.ts';

/** The day on the visitor's own calendar. */
export function today(): IsoDay {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** A day as people write it, such as Nov 25, 2026. */
export const dayInWords = (day: IsoDay): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString('en-US', { dateStyle: 'medium' });
