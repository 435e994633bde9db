import { contentRoot } from './contentRoot.ts';
import { ContentError, readFolder } from './readYaml.ts';
import { GlossarySchema, type Term } from './schemas/glossarySchema.ts';

/** Every term below `root` by its id, in the order of the alphabet. Throws {@link ContentError} with every breach found. */
export function loadGlossary(root = contentRoot): ReadonlyMap<string, Term> {
  const terms = [...readFolder(root, 'glossary', GlossarySchema)]
    .map(([id, words]) => ({ ...words, id }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
  const breaches = [...lostReferences(terms), ...sharedNames(terms)];
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
  return new Map(terms.map((term) => [term.id, term]));
}

function lostReferences(terms: readonly Term[]): readonly string[] {
  const ids = terms.map(({ id }) => id);
  return terms.flatMap(({ id, see = [] }) =>
    see
      .filter((other) => other === id || !ids.includes(other))
      .map(
        (other) =>
          `glossary/${id}.yaml, field see: expected ids of other terms, found ${other}. Add glossary/${other}.yaml, or take it out.`,
      ),
  );
}

/** One name, one entry: a reader who looks a word up finds one meaning. */
function sharedNames(terms: readonly Term[]): readonly string[] {
  const named = terms.flatMap(({ id, term, also = [] }) =>
    [term, ...also].map((name) => ({ id, name: name.toLowerCase() })),
  );
  return named.flatMap(({ id, name }, index) => {
    const first = named.findIndex((other) => other.name === name);
    return first === index
      ? []
      : [
          `glossary/${id}.yaml: expected a name of its own, found “${name}”, which glossary/${named[first]!.id}.yaml has too. Join the two.`,
        ];
  });
}

/** Terms under their first letters, in the order of the alphabet; those that begin with a digit stand under 0–9. */
export function termsByLetter(terms: ReadonlyMap<string, Term>) {
  const letterOf = ({ term }: Term) => /^[a-z]/i.exec(term)?.[0].toUpperCase() ?? '0–9';
  const letters = [...new Set([...terms.values()].map(letterOf))];
  return letters.map((letter) => ({
    letter,
    terms: [...terms.values()].filter((term) => letterOf(term) === letter),
  }));
}
