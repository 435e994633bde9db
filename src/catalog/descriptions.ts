/** The most characters of a description that a search engine shows. */
const mostCharacters = 160;

/** The beginning of a text as a page's description: whole sentences where they fit, whole words else. */
export function descriptionFrom(text: string): string {
  if (text.length <= mostCharacters) return text;
  const sentences = /^.{60,160}[.?!](?=\s)/s.exec(text.slice(0, mostCharacters + 1))?.[0];
  return sentences ?? `${text.slice(0, mostCharacters).replace(/[\s,;:.]*\s\S*$/, '')} …`;
}
