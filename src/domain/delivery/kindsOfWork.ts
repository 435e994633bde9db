import type { Answers } from '#domain/decision/situation.ts';

/** Laurillard's six learning types, by the ids of the first question's answers. */
export const kindsOfWork = [
  'acquire',
  'investigate',
  'practice',
  'discuss',
  'collaborate',
  'produce',
] as const;
export type KindOfWork = (typeof kindsOfWork)[number];

const isKind = (id: string): id is KindOfWork => (kindsOfWork as readonly string[]).includes(id);

/** The kinds of work chosen: none, one or two. */
export function kindsChosen(answers: Answers): readonly KindOfWork[] {
  const chosen = answers['objectives.work'] ?? [];
  return (typeof chosen === 'string' ? [chosen] : chosen).filter(isKind);
}

// Kinds that are better met before a meeting than in one, most so first.
const preparing: readonly KindOfWork[] = [
  'acquire',
  'investigate',
  'produce',
  'practice',
  'collaborate',
  'discuss',
];

/** Of two kinds, the one to do before meeting and the one to meet for; the same kind twice when there is one. */
export function preparedAndMet(answers: Answers): readonly [KindOfWork | 'default', KindOfWork | 'default'] {
  const kinds = preparing.filter((kind) => kindsChosen(answers).includes(kind));
  return [kinds[0] ?? 'default', kinds.at(-1) ?? 'default'];
}
