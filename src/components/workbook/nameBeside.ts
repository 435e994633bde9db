/**
 * The name under which a list explains words marked in prose, or undefined where the words say it themselves: “the pause”
 * is looked up as wait time, “meta-analyses” without help. `names` holds the term and what else it is called.
 */
export function nameBeside(words: string, names: readonly [string, ...string[]]): string | undefined {
  const said = words.toLowerCase();
  const stem = said.replace(/(ies|es|s)$/, '');
  const isSaid = names.some((name) => {
    const plain = name.toLowerCase();
    return said.includes(plain) || plain.includes(stem);
  });
  return isSaid ? undefined : inSentence(names[0]);
}

/** A term as it stands inside a sentence; an abbreviation and a person's name keep their capitals. */
const inSentence = (term: string): string =>
  /^[A-Z][a-z]+(?!’s|[a-z])/.test(term) ? term[0]!.toLowerCase() + term.slice(1) : term;
