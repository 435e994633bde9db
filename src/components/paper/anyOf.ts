const alternatives = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** A list of which any one will do: 'C, D, or E'. */
export const anyOf = (items: readonly string[]): string => alternatives.format(items);
