const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of a text's characters (all below 256), as in ZIP and PNG: an unsigned 32-bit number. */
export const crc32 = (text: string): number =>
  crc32OfBytes(Uint8Array.from(text, (character) => character.charCodeAt(0)));

/** The CRC-32 of bytes, as in ZIP and PNG: an unsigned 32-bit number. */
export function crc32OfBytes(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
