/** Undoes what mail programs, messengers and printers do to a link whose capitals mean something. */
export function cleanCasedFragment(text: string, longest: number): string {
  return (
    decodedOnce(decodedOnce(text.replace(/%(25)*23/g, '#')))
      .normalize('NFKC')
      // White space and every character without a shape: soft hyphens, joiners, direction marks.
      .replace(/[\s\p{Cf}]/gu, '')
      // Normalizing can make a text many times as long.
      .slice(0, longest)
      .replace(/^.*#/, '')
      .replace(/[&?].*$/, '')
      .replace(/[^0-9a-z]+$/i, '')
  );
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
