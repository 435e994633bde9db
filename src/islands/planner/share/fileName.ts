const longest = 60;
// Windows keeps these for devices, whatever ending follows.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file's name from a plan's title, with nothing in it that a file system or a mail program trips over. */
export function fileNameOf(title: string, ending: string): string {
  const words = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  // Counted in characters, so that none is cut in two.
  const safe = [...words]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `${safe === '' || reserved.test(safe) ? 'plan' : safe}.${ending}`;
}
