import { accepted, refused, type Outcome } from './outcome.ts';

/** Why a typed number does not count. Each has a sentence of its own. */
export type NumberProblem = 'words' | 'fraction' | 'small' | 'large';

/** A whole number as a person types it: 24, ' 24 ', 1,000. Undefined for an empty field. */
export function readTypedWhole(
  typed: string,
  least: number,
  most: number,
): Outcome<number | undefined, NumberProblem> {
  const text = typed.trim();
  if (text === '') return accepted(undefined);
  const plain = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  if (/^[-−]\s*\d+([.,]\d+)?$/.test(plain)) return refused('small');
  if (/^\d+[.,]\d+$/.test(plain)) return refused('fraction');
  if (!/^\d+$/.test(plain)) return refused('words');
  const value = Number(plain);
  if (value < least) return refused('small');
  return value > most ? refused('large') : accepted(value);
}
