import { toBase32 } from '#codec/base32.ts';
import { crc32 } from '#codec/crc32.ts';

/** A link's text with a right check at its end, as somebody could make it who has read the source. */
export const sealedLink = (body: string): string => body + toBase32(crc32(body), 7);
