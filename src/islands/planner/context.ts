import { createContext, type Context } from 'preact';
import { useContext } from 'preact/hooks';
import type { UnsentTexts } from './build/unsentTexts.ts';
import type { Action, OpenPlan, PlannerState } from './plannerState.ts';
import type { PlannerTool } from './plannerTool.ts';
import type { AdviceSetting } from '#domain/plan/advice.ts';
import type { PlanSetting } from '#domain/plan/checks/finding.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { WorkloadRates } from '#domain/plan/workloadRates.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What stays the same while somebody works on a plan: cards that read only this are left alone by an edit elsewhere. */
export interface Fixtures {
  readonly tool: PlannerTool;
  readonly phrase: Phrase;
  readonly dispatch: (action: Action) => void;
  /** What plans are checked against: the kept class and the applied policy card, or those that came with a plan. */
  readonly setting: PlanSetting;
  readonly adviceSetting: AdviceSetting;
  /** How long work takes, with the rates that the teacher has set. */
  readonly rates: WorkloadRates;
  /** The teacher's own rates, by their path, such as `reading.survey.no-new`. */
  readonly ownRates: Readonly<Record<string, number>>;
  /** What was typed into the open plan and does not count; undefined while none is open. */
  readonly unsent: UnsentTexts | undefined;
  readonly setOwnRates: (rates: Readonly<Record<string, number>>) => void;
}

export const FixturesContext = createContext<Fixtures | undefined>(undefined);
export const StateContext = createContext<PlannerState | undefined>(undefined);
/** The plan that a view shows: the one worked on, or one that was received. */
export const ShownPlanContext = createContext<Plan | undefined>(undefined);

export const useFixtures = (): Fixtures => inside(FixturesContext);
export const usePlannerState = (): PlannerState => inside(StateContext);
export const useShownPlan = (): Plan => inside(ShownPlanContext);

/** Whether the plan that is shown can only be read: it came by link. */
export const useIsReceived = (): boolean => usePlannerState().received !== undefined;

/** The plan that is worked on, with its history. Only inside the workbench. */
export function useOpenPlan(): OpenPlan {
  const { open } = usePlannerState();
  if (open === undefined) throw new Error('A part of the workbench stands where no plan is open.');
  return open;
}

function inside<Value>(context: Context<Value | undefined>): Value {
  const value = useContext(context);
  if (value === undefined) throw new Error('A part of the planner stands outside it.');
  return value;
}
