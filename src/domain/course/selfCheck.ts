/** One option, step or item of a question: what was chosen for it, and what fits; '' is nothing. */
export interface Part {
  readonly chosen: string;
  readonly right: string;
}

export type CheckKind = 'single' | 'multiple' | 'order' | 'sort';

/** How an answer stands: not yet whole, two steps in one place, all of it fitting, a fitting part missed, or not yet. */
export type Standing = 'open' | 'shared' | 'fits' | 'more' | 'notYet';

export interface Judgment {
  readonly standing: Standing;
  /** The parts to talk about, by their place. */
  readonly shown: readonly number[];
}

const places = (parts: readonly Part[], is: (part: Part) => boolean): readonly number[] =>
  parts.flatMap((part, index) => (is(part) ? [index] : []));

function judgeChoice(parts: readonly Part[]): Judgment {
  const shown = places(parts, ({ chosen }) => chosen !== '');
  if (shown.length === 0) return { standing: 'open', shown };
  if (shown.some((place) => parts[place]!.right === '')) return { standing: 'notYet', shown };
  const missed = places(parts, ({ chosen, right }) => right !== '' && chosen === '');
  return { standing: missed.length === 0 ? 'fits' : 'more', shown };
}

function judgePlacing(kind: CheckKind, parts: readonly Part[]): Judgment {
  if (parts.some(({ chosen }) => chosen === '')) return { standing: 'open', shown: [] };
  const isShared = new Set(parts.map(({ chosen }) => chosen)).size < parts.length;
  if (kind === 'order' && isShared) return { standing: 'shared', shown: [] };
  const wrong = places(parts, ({ chosen, right }) => chosen !== right);
  // Of a right order there is nothing to explain; of a sorted item there is always a reason.
  const shown = kind === 'order' ? wrong : places(parts, () => true);
  return { standing: wrong.length === 0 ? 'fits' : 'notYet', shown };
}

/**
 * Judges an answer. In a choice a part is chosen or not, and fits or not; in an order or a sorting each part has a
 * place or a mode. Feedback is due on what was chosen; what was not chosen stays a secret.
 */
export const judge = (kind: CheckKind, parts: readonly Part[]): Judgment =>
  kind === 'single' || kind === 'multiple' ? judgeChoice(parts) : judgePlacing(kind, parts);
