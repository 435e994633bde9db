/** The minute at which the part at `index` of an agenda begins, from 0. */
export const startMinute = (parts: readonly { readonly minutes: number }[], index: number): number =>
  parts.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
