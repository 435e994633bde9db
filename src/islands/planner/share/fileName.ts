const longest = 60;

/** A file's name from a plan's title, with nothing in it that a file system or a mail program trips over. */
export function fileNameOf(title: string, ending: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${safe || 'plan'}.${ending}`;
}
