import type { Applied, StoredPolicy } from '#browser/policyStore.ts';
import { blankPolicy, type PolicyCard } from '#domain/policy/policyCard.ts';

/** What the visitor works on: the card they write, the one that is applied, one that somebody sent. */
export interface PolicyState {
  readonly draft: PolicyCard;
  readonly applied: Applied;
  /** A card that arrived by link or file, shown and not yet taken. */
  readonly received: PolicyCard | undefined;
  /** What the last action replaced. */
  readonly undo: Partial<Pick<PolicyState, 'draft' | 'applied' | 'received'>> | undefined;
  /** A string key, with the name of the card that it is about. */
  readonly notice: { readonly key: string; readonly card: PolicyCard | undefined } | undefined;
  /** Counts the cards that have stood in the editor, so that its fields begin anew with each. */
  readonly edition: number;
}

export const startState: PolicyState = {
  draft: blankPolicy,
  applied: undefined,
  received: undefined,
  undo: undefined,
  notice: undefined,
  edition: 0,
};

export type Change = { readonly [Key in keyof PolicyCard]?: PolicyCard[Key] | undefined };

export type Action =
  | { type: 'restore'; stored: StoredPolicy }
  | { type: 'follow'; stored: StoredPolicy }
  | { type: 'edit'; change: Change }
  | { type: 'start'; card: PolicyCard }
  | { type: 'receive'; card: PolicyCard }
  /** An address that does not open stands in the place of the card that waited. */
  | { type: 'lose' }
  | { type: 'leave' }
  | { type: 'apply'; applied: Applied; key: string }
  | { type: 'undo' };

export const isBlank = (card: PolicyCard): boolean => JSON.stringify(card) === JSON.stringify(blankPolicy);

/** A card with some fields set, or without them where the value is undefined. */
function changed(card: PolicyCard, change: Change): PolicyCard {
  const fields = Object.entries({ ...card, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as unknown as PolicyCard;
}

function applied(state: PolicyState, next: Applied, key: string): PolicyState {
  return {
    ...state,
    applied: next,
    received: undefined,
    undo: { applied: state.applied, received: state.received },
    notice: { key, card: typeof next === 'object' ? next : undefined },
  };
}

function undone(state: PolicyState): PolicyState {
  if (state.undo === undefined) return state;
  return {
    ...state,
    ...state.undo,
    undo: undefined,
    notice: { key: 'policy.undone', card: undefined },
    edition: state.edition + 1,
  };
}

/** The one gate through which the page changes. */
export function reduce(state: PolicyState, action: Action): PolicyState {
  switch (action.type) {
    case 'restore': {
      const { draft = blankPolicy, ...stored } = action.stored;
      return { ...state, ...stored, draft, edition: state.edition + 1 };
    }
    case 'follow':
      return { ...state, applied: action.stored.applied };
    case 'edit':
      // What the last action replaced can still be brought back.
      return { ...state, draft: changed(state.draft, action.change) };
    case 'start':
      return {
        ...state,
        draft: action.card,
        received: undefined,
        undo: { draft: state.draft, received: state.received },
        notice: { key: 'policy.started', card: action.card },
        edition: state.edition + 1,
      };
    case 'receive':
      return { ...state, received: action.card, notice: undefined, undo: undefined };
    case 'lose':
      return { ...state, received: undefined, notice: undefined, undo: undefined };
    case 'leave':
      return {
        ...state,
        received: undefined,
        undo: { received: state.received },
        notice: { key: 'policy.left', card: undefined },
      };
    case 'apply':
      return applied(state, action.applied, action.key);
    case 'undo':
      return undone(state);
  }
}
