import { fromBase32, toBase32 } from './base32.ts';

const bitsOfByte = 8;
const bitsOfDigit = 5;

/** Free text as base 32 of its UTF-8 bytes, which survives what happens to capitals in a link. */
export function textToBase32(text: string): string {
  const bits = [...new TextEncoder().encode(text)].map((byte) => byte.toString(2).padStart(bitsOfByte, '0'));
  const digits = chunksOf(bits.join(''), bitsOfDigit);
  return digits.map((digit) => toBase32(parseInt(digit.padEnd(bitsOfDigit, '0'), 2), 1)).join('');
}

/** The text that the digits spell; undefined when they are no text that {@link textToBase32} writes. */
export function textFromBase32(digits: string): string | undefined {
  const values = [...digits].map(fromBase32);
  if (values.includes(undefined)) return undefined;
  const bits = values.map((value) => value!.toString(2).padStart(bitsOfDigit, '0')).join('');
  const whole = bits.slice(0, bits.length - (bits.length % bitsOfByte));
  const bytes = chunksOf(whole, bitsOfByte).map((byte) => parseInt(byte, 2));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    return textToBase32(text) === digits ? text : undefined;
  } catch {
    return undefined;
  }
}

const chunksOf = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, place) =>
    text.slice(place * length, (place + 1) * length),
  );
