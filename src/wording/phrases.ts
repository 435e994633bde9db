export type Strings = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** A text with its {gaps} filled. A gap without a value stays visible, so that a missing one is noticed. */
export function fill(words: string, values?: Values): string {
  if (values === undefined) return words;
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** The look-up of interface texts by key; an unknown key shows itself. A content test finds it before a reader does. */
export function phraseBook(strings: Strings) {
  return (key: string, values?: Values): string => fill(strings[key] ?? key, values);
}

export type Phrase = ReturnType<typeof phraseBook>;
