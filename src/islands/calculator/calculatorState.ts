import type { ArrivedParts } from '#codec/resultLink.ts';
import type { Answers, Context, Situation, Weights } from '#domain/decision/situation.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { factors, unsure, type Factor } from '#domain/vocabulary.ts';

/** What the visitor is working on: their own answers, with the name they gave the activity. */
export interface Draft {
  readonly situation: Situation;
  readonly name: string;
  /** By question or field: what the counted class gave it, or null once the visitor chose otherwise. */
  readonly counted?: object | undefined;
}

/** Somebody's result, with what came with it. */
export interface SharedResult extends ArrivedParts {
  readonly situation: Situation;
  readonly model: DecisionModel;
}

/** Answers from elsewhere that become the visitor's own, and where they come from. */
export interface Start {
  readonly draft: Draft;
  readonly from: 'example' | 'sharing' | 'activity';
}

/** What the visitor looks at: their own draft, or somebody's result next to which the draft waits untouched. */
export interface CalculatorState {
  readonly startingWeights: Weights;
  readonly draft: Draft;
  readonly shared: SharedResult | undefined;
  readonly step: number;
  /** The draft as it was before the last change that replaced all of it. */
  readonly undo: Draft | undefined;
  /** A string key, with its values, of the last thing worth saying. */
  readonly notice: { readonly key: string; readonly name?: string } | undefined;
  /** A copy that waits for the visitor's word, since it would replace answers of theirs. */
  readonly offer: Start | undefined;
}

/** The calculator before anything is entered; a district may start from weights of its own. */
export function startState(startingWeights: Weights): CalculatorState {
  return {
    startingWeights,
    draft: { situation: { answers: {}, weights: startingWeights, context: {} }, name: '' },
    shared: undefined,
    step: 0,
    undo: undefined,
    notice: undefined,
    offer: undefined,
  };
}

export type Action =
  | { type: 'answer'; question: string; chosen: string | readonly string[] | undefined }
  | { type: 'weigh'; factor: Factor; weight: number }
  | { type: 'setContext'; change: { readonly [Key in keyof Context]?: Context[Key] | undefined } }
  | { type: 'count'; counting: (draft: Draft) => Draft }
  | { type: 'say'; key: string }
  | { type: 'rename'; name: string }
  | { type: 'goTo'; step: number }
  | { type: 'startAgain' }
  | { type: 'undo' }
  | { type: 'restore'; draft: Draft }
  | { type: 'view'; shared: SharedResult }
  | ({ type: 'copy' } & Start)
  | { type: 'acceptOffer' }
  | { type: 'declineOffer' }
  | { type: 'back' };

/** Whether the visitor's draft holds anything that replacing it would lose. */
export function holdsAnything({
  draft,
  startingWeights,
}: Pick<CalculatorState, 'draft' | 'startingWeights'>): boolean {
  const { answers, context, weights } = draft.situation;
  const isWeighed = factors.some((factor) => weights[factor] !== startingWeights[factor]);
  return draft.name !== '' || isWeighed || Object.keys(answers).length + Object.keys(context).length > 0;
}

const withSituation = (state: CalculatorState, change: Partial<Situation>): CalculatorState => ({
  ...state,
  draft: { ...state.draft, situation: { ...state.draft.situation, ...change } },
  notice: undefined,
});

/** A copy of `object` with one key set, or without it where the value is undefined. */
function withKey<Value>(object: Readonly<Record<string, Value>>, key: string, value: Value | undefined) {
  const { [key]: _, ...rest } = object;
  return value === undefined ? rest : { ...rest, [key]: value };
}

const filledKeys = {
  example: 'calculator.examples.filled',
  sharing: 'shared.copied',
  activity: 'calculator.activityFilled',
} as const satisfies Record<Start['from'], string>;

function replaced(state: CalculatorState, { draft, from }: Start): CalculatorState {
  return {
    ...startState(state.startingWeights),
    draft,
    undo: holdsAnything(state) ? state.draft : undefined,
    notice: { key: filledKeys[from], name: draft.name },
  };
}

const accepted = (state: CalculatorState): CalculatorState =>
  state.offer === undefined ? state : replaced(state, state.offer);

const undone = (state: CalculatorState): CalculatorState =>
  state.undo === undefined
    ? state
    : { ...startState(state.startingWeights), draft: state.undo, notice: { key: 'own.undone' } };

/** The one gate through which the calculator changes. */
export function reduce(state: CalculatorState, action: Action): CalculatorState {
  const { draft } = state;
  switch (action.type) {
    case 'answer':
      return withSituation(state, {
        answers: withKey(draft.situation.answers, action.question, action.chosen) as Answers,
      });
    case 'weigh':
      return withSituation(state, {
        weights: { ...draft.situation.weights, [action.factor]: action.weight },
      });
    case 'setContext':
      return withSituation(state, { context: merged(draft.situation.context, action.change) });
    case 'count':
      // It comes by itself and not by a click: what was said, and the way back, stay.
      return { ...state, draft: action.counting(draft) };
    case 'say':
      return { ...state, notice: { key: action.key } };
    case 'rename':
      return { ...state, draft: { ...draft, name: action.name } };
    case 'goTo':
      return { ...state, step: action.step };
    case 'startAgain':
      return { ...startState(state.startingWeights), undo: draft, notice: { key: 'own.cleared' } };
    case 'undo':
      return undone(state);
    case 'restore':
      return { ...state, draft: action.draft };
    case 'view':
      return { ...state, shared: action.shared, notice: undefined };
    case 'copy':
      return holdsAnything(state)
        ? { ...state, offer: { draft: action.draft, from: action.from } }
        : replaced(state, action);
    case 'acceptOffer':
      return accepted(state);
    case 'declineOffer':
      return { ...state, offer: undefined };
    case 'back':
      return { ...state, shared: undefined, offer: undefined };
  }
}

function merged(context: Context, change: object): Context {
  return Object.entries(change).reduce<Readonly<Record<string, unknown>>>(
    (sum, [key, value]) => withKey(sum, key, value),
    context as Readonly<Record<string, unknown>>,
  ) as Context;
}

/**
 * The answer after a click in a question that takes two: not sure and the kinds of work exclude each other, a second
 * click takes a choice back, and a third kind is not taken.
 */
export function toggled(
  chosen: Answers[string] | undefined,
  clicked: string,
  atMost: number,
): string | readonly string[] | undefined {
  const now = chosen === undefined ? [] : typeof chosen === 'string' ? [chosen] : chosen;
  if (now.includes(clicked)) return single(now.filter((id) => id !== clicked));
  if (clicked === unsure) return unsure;
  const others = now.filter((id) => id !== unsure);
  return others.length < atMost ? single([...others, clicked]) : chosen;
}

const single = (ids: readonly string[]): string | readonly string[] | undefined =>
  ids.length > 1 ? ids : ids[0];
