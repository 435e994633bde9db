const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Which character stands for a number from 0 to 63. */
export const toBase64Digit = (value: number): string => alphabet[value]!;

/** The number that a character stands for; undefined when it stands for none. */
export function fromBase64Digit(character: string): number | undefined {
  const value = character.length === 1 ? alphabet.indexOf(character) : -1;
  return value < 0 ? undefined : value;
}

/** Bytes as base 64 in the alphabet for addresses, without = at the end (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const own = bytes.subarray(at, at + 3);
    const bits = own[0]! * 65536 + (own[1] ?? 0) * 256 + (own[2] ?? 0);
    const digits = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63];
    text += digits
      .slice(0, own.length + 1)
      .map(toBase64Digit)
      .join('');
  }
  return text;
}

/** The bytes that a text spells; undefined when it is none that {@link toBase64url} writes. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = [...text].map(fromBase64Digit);
  if (digits.includes(undefined)) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  for (let at = 0; at < bytes.length; at++) {
    // Three bytes are four digits: each byte takes 6, 4 or 2 bits from one digit and the rest from the next.
    const first = Math.floor((at * 4) / 3);
    const left = 2 + (at % 3) * 2;
    bytes[at] = ((digits[first]! << left) | (digits[first + 1]! >> (6 - left))) & 255;
  }
  return toBase64url(bytes) === text ? bytes : undefined;
}
