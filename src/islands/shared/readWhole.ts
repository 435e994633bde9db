/** A typed whole number from `least` to `most`; undefined where nothing is typed, 'wrong' where it is no such number. */
export function readWhole(typed: string, least: number, most: number): number | undefined | 'wrong' {
  const text = typed.trim();
  if (text === '') return undefined;
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? value : 'wrong';
}
