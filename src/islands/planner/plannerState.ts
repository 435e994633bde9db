import { applyEdit } from '#domain/plan/edits.ts';
import {
  continued,
  historyOf,
  ownHistory,
  recorded,
  redone,
  undone,
  type PlanHistory,
} from '#domain/plan/history.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { EditProblem, PlanEdit } from '#domain/plan/planEdit.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Values } from '#wording/phrases.ts';

export const plannerViews = ['build', 'see', 'check', 'take'] as const;
export type PlannerView = (typeof plannerViews)[number];

/** A plan that came by link, read-only until the visitor makes a copy of it, with what rode along. */
export interface ReceivedPlan {
  readonly plan: Plan;
  readonly profile?: ClassProfile;
  readonly card?: PolicyCard;
  /** Whether something rode along that cannot be read. */
  readonly hasLostPart: boolean;
}

/** What happened, as a string key and what fills its gaps. */
export interface Notice {
  readonly key: string;
  readonly values?: Values;
  readonly isProblem?: boolean;
}

export type NoticeAfter = (plan: Plan, id: string | undefined) => Notice;

/** The plan that is worked on. */
export interface OpenPlan {
  /** Under which this browser keeps it. */
  readonly key: string;
  readonly history: PlanHistory;
  /** When the plan that this one goes on from was kept; undefined while it never was. */
  readonly savedAt: number | undefined;
  /** The activity whose form is open; one at a time. */
  readonly picked: string | undefined;
  /** The activity where the keyboard goes on after a change; each request is an object of its own. */
  readonly focus: { readonly id: string } | undefined;
}

export interface PlannerState {
  /** Undefined on the page where one begins: the list of plans, templates, files. */
  readonly open: OpenPlan | undefined;
  readonly received: ReceivedPlan | undefined;
  readonly view: PlannerView;
  readonly notice: Notice | undefined;
  /** Counts the notices, so that one with the words of the one before it is heard as well. */
  readonly noticeTurn: number;
}

export const startState: PlannerState = {
  open: undefined,
  received: undefined,
  view: 'build',
  notice: undefined,
  noticeTurn: 0,
};

export type Action =
  | { type: 'open'; key: string; plan: Plan; savedAt?: number; notice?: Notice; view?: PlannerView }
  | { type: 'close' }
  | { type: 'receive'; received: ReceivedPlan }
  | { type: 'leave' }
  /**
   * `isTyping` where the edit goes on with the one before it, letter by letter; nothing is announced then. A notice can
   * be made from the plan as it is afterward and the activity to look at first; `picks` opens that one's form.
   */
  | { type: 'edit'; edit: PlanEdit; notice?: Notice | NoticeAfter; isTyping?: boolean; picks?: boolean }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'pick'; id: string | undefined }
  /** With an activity picked, the keyboard goes on there once the cards are shown. */
  | { type: 'show'; view: PlannerView; pick?: string }
  | { type: 'say'; notice: Notice | undefined }
  | { type: 'saved'; key: string; savedAt: number }
  /** Goes on under another key, so that what another tab keeps under the old one stays. */
  | { type: 'part'; key: string };

const opened = (key: string, plan: Plan, savedAt: number | undefined): OpenPlan => ({
  key,
  history: historyOf(plan),
  savedAt,
  picked: undefined,
  focus: undefined,
});

function problemNotice({ id, found, least, most, field }: EditProblem): Notice {
  const values = { found: found ?? '', least: least ?? 0, most: most ?? '' };
  // A field's own sentence names it; the others need none.
  const key = id === 'number-out-of-range' || id === 'text-too-long' ? `${id}.${field ?? ''}` : id;
  return { key: `planner.problem.${key}`, values, isProblem: true };
}

function focusOn(open: OpenPlan, id: string | undefined): OpenPlan['focus'] {
  return id === undefined ? open.focus : { id };
}

function said(
  notice: Notice | NoticeAfter | undefined,
  plan: Plan,
  id: string | undefined,
  { kind }: PlanEdit,
): Notice {
  if (typeof notice === 'function') return notice(plan, id);
  return notice ?? { key: `planner.did.${kind}` };
}

function edited(
  state: PlannerState,
  open: OpenPlan,
  { edit, notice, isTyping = false, picks = false }: Extract<Action, { type: 'edit' }>,
): PlannerState {
  const { plan, ids, problem } = applyEdit(open.history.present, edit);
  const focus = isTyping ? open.focus : focusOn(open, ids[0]);
  if (problem !== undefined) return { ...state, open: { ...open, focus }, notice: problemNotice(problem) };
  const history = (isTyping ? continued : recorded)(open.history, plan, edit);
  const isGone = !plan.activities.some(({ id }) => id === open.picked);
  return {
    ...state,
    open: {
      ...open,
      history,
      picked: picks ? ids[0] : isGone ? undefined : open.picked,
      focus,
    },
    notice: isTyping ? state.notice : said(notice, plan, ids[0], edit),
  };
}

function turned(state: PlannerState, open: OpenPlan, way: 'undo' | 'redo'): PlannerState {
  const history = (way === 'undo' ? undone : redone)(open.history);
  if (history === open.history) return { ...state, notice: { key: `planner.nothingTo.${way}` } };
  const edit = way === 'undo' ? history.future[0]!.edit : history.past.at(-1)!.edit;
  const isGone = !history.present.activities.some(({ id }) => id === open.picked);
  return {
    ...state,
    open: { ...open, history, picked: isGone ? undefined : open.picked },
    notice: { key: way === 'undo' ? `planner.undid.${edit.kind}` : `planner.redid.${edit.kind}` },
  };
}

function inOpen(state: PlannerState, action: Action): PlannerState {
  const { open } = state;
  if (open === undefined) return state;
  switch (action.type) {
    case 'edit':
      return edited(state, open, action);
    case 'undo':
    case 'redo':
      return turned(state, open, action.type);
    case 'part':
      return {
        ...state,
        open: { ...open, key: action.key, savedAt: undefined, history: ownHistory(open.history) },
        notice: { key: 'planner.parted' },
      };
    case 'pick':
      return { ...state, open: { ...open, picked: action.id } };
    case 'saved':
      return action.key === open.key ? { ...state, open: { ...open, savedAt: action.savedAt } } : state;
    default:
      return state;
  }
}

/** Another view. The keyboard stays where it was pressed: what was edited before is no reason to leave for its card. */
function shown(
  { open }: PlannerState,
  { view, pick }: Extract<Action, { type: 'show' }>,
): Pick<PlannerState, 'view' | 'open'> {
  if (open === undefined) return { view, open };
  if (pick === undefined) return { view, open: { ...open, focus: undefined } };
  return { view, open: { ...open, picked: pick, focus: focusOn(open, pick) } };
}

/** The one gate through which the planner changes. */
export function reduce(state: PlannerState, action: Action): PlannerState {
  const next = changed(state, action);
  const isNew = next.notice !== undefined && next.notice !== state.notice;
  return isNew ? { ...next, noticeTurn: state.noticeTurn + 1 } : next;
}

function changed(state: PlannerState, action: Action): PlannerState {
  switch (action.type) {
    case 'open':
      return {
        ...state,
        open: opened(action.key, action.plan, action.savedAt),
        received: undefined,
        view: action.view ?? 'build',
        notice: action.notice,
      };
    case 'close':
      return startState;
    case 'receive':
      return { ...state, received: action.received, view: 'build', notice: undefined };
    case 'leave':
      return { ...state, received: undefined, notice: { key: 'planner.left' } };
    case 'show':
      return { ...state, ...shown(state, action), notice: undefined };
    case 'say':
      return { ...state, notice: action.notice };
    default:
      return inOpen(state, action);
  }
}
