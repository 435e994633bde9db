/** A share from 0 to 1 as percent, without the sign. */
export const percent = (share: number, digits = 0): string => (100 * share).toFixed(digits);

/** A fit or a mean of fits: whole numbers as they are, others to two places. */
export const asFit = (fit: number): string => (Number.isInteger(fit) ? String(fit) : signed(fit.toFixed(2)));

/** Points of 100 to one place. */
export const asPoints = (points: number): string => points.toFixed(1);

/** With a minus sign in place of a hyphen, which screen readers read out. */
export const signed = (number: string): string => number.replace('-', '−');
