// Crockford's alphabet: no i, l, o or u, so that a link copied from paper has no look-alikes.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A whole number from 0 to 32^length - 1 as `length` characters. */
export function toBase32(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let place = 0; place < length; place++) {
    text = alphabet[rest % 32]! + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** The number that the characters spell; undefined when one of them is foreign. */
export function fromBase32(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 32 + digit;
  }
  return value;
}
