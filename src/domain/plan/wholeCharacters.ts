/** The longest beginning of a text with at most so many code units that cuts no character, such as an emoji, in two. */
export function wholeBeginning(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const character of charactersOf(text.slice(0, most + longestCharacter))) {
    if (end + character.length > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** More code units than any emoji or accented letter has. */
const longestCharacter = 50;

/** As people count them; where a browser cannot do that, at least none is a half. */
function charactersOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return Array.from(text);
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}
