import type { Notice, ReceivedPlan } from '../plannerState.ts';
import type { PlannerTool } from '../plannerTool.ts';
import { decodeResultLink } from '#codec/resultLink.ts';
import { cleanCasedFragment } from '#codec/casedFragment.ts';
import { decodeClassLink } from '#codec/classLink.ts';
import { strayLink, type LinkKind } from '#codec/linkKind.ts';
import { longestArrival } from '#codec/linkParts.ts';
import { decodePlanLink, type OpenedPlan } from '#codec/planLink.ts';
import { decodePolicyLink } from '#codec/policyLink.ts';
import type { LibraryTexts } from '#codec/sentPlan.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { LibraryActivity } from '#domain/library/libraryActivity.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { fromLibrary } from '#domain/plan/sources.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';
import type { LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';

const version = 1;

/** An activity of the library on its way into a plan. */
export interface ArrivingActivity {
  readonly activity: LibraryActivity;
  readonly form: Mode;
}

/** What an address brings to the planner, read and checked. */
export type Arrival =
  | { readonly kind: 'receive'; readonly received: ReceivedPlan }
  | { readonly kind: 'open'; readonly plan: Plan; readonly notice: Notice }
  | { readonly kind: 'ask'; readonly arriving: ArrivingActivity }
  | { readonly kind: 'problem'; readonly problem: LinkTroubleKind }
  | { readonly kind: 'say'; readonly notice: Notice };

const problem = (reason: LinkTroubleKind): Arrival => ({ kind: 'problem', problem: reason });
const trouble = (key: string): Arrival => ({ kind: 'say', notice: { key, isProblem: true } });

/** What the library says of its activities, for plans that travel without it. */
export function libraryTexts(library: readonly LibraryActivity[]): LibraryTexts {
  const byId = new Map(library.map(({ id, name, goal }) => [id, { title: name, goal }]));
  return (id) => byId.get(id);
}

/** A plan without anything in it yet. */
export const blankPlan = (days: number): Plan => ({ title: '', days, activities: [] });

/** A plan with an activity of the library put on its first day. */
export const withArriving = (plan: Plan, { activity, form }: ArrivingActivity): Plan =>
  applyEdit(plan, fromLibrary(activity, form, 0, plan.grade)).plan;

/** Whether this browser can pack and unpack plan links. */
export function canUnpack(): boolean {
  try {
    return new DecompressionStream('deflate-raw') !== undefined;
  } catch {
    return false;
  }
}

/** The kinds of link that begin or bring a plan. */
const opened: readonly LinkKind[] = ['plan', 'template', 'activity', 'result'];

/** Reads a fragment or a whole address: a plan, a template's name, an activity's, or a result of the calculator. */
export async function arrivalIn(text: string, tool: PlannerTool): Promise<Arrival> {
  const stray = strayLink(text, opened);
  if (stray !== undefined) return problem(stray);
  const fragment = cleanCasedFragment(text.slice(0, longestArrival), longestArrival);
  if (/^l\d{1,4}(\.|$)/i.test(fragment)) return arrivingPlan(text, tool);
  if (/^\d/.test(fragment)) return arrivingResult(text, tool);
  const [, kind = '', named = '', rest = ''] = /^([ta])(\d{1,4})\.(.*)$/i.exec(fragment) ?? [];
  if (kind === '' || Number(named) < version) return problem('foreign');
  if (Number(named) > version) return problem('newer');
  return kind.toLowerCase() === 't' ? arrivingTemplate(rest, tool) : arrivingActivity(rest, tool);
}

async function arrivingPlan(text: string, tool: PlannerTool): Promise<Arrival> {
  if (!canUnpack()) return trouble('start.noUnpacking');
  const opened = await decodePlanLink(text, libraryTexts(tool.library));
  return opened.ok ? { kind: 'receive', received: receivedFrom(opened.value) } : problem(opened.reason);
}

/** A plan with the class and the policy that rode along, as far as they can be read. */
export function receivedFrom({ plan, parts }: OpenedPlan): ReceivedPlan {
  let received: ReceivedPlan = { plan, hasLostPart: false };
  for (const part of parts) {
    const profile = decodeClassLink(part);
    const card = decodePolicyLink(part);
    if (profile.ok) received = { ...received, profile: profile.value };
    else if (card.ok) received = { ...received, card: card.value };
    else received = { ...received, hasLostPart: true };
  }
  return received;
}

async function arrivingResult(text: string, tool: PlannerTool): Promise<Arrival> {
  const { result } = decodeResultLink(text, tool.models);
  if (!result.ok) return problem(result.reason);
  const { planFromResult } = await import('./resultPlan.ts');
  return {
    kind: 'open',
    plan: planFromResult(result.value, tool),
    notice: { key: 'start.fromResult' },
  };
}

function arrivingTemplate(id: string, { templates }: PlannerTool): Arrival {
  const template = templates.find((one) => one.id === id.toLowerCase());
  if (template === undefined) return trouble('start.unknownTemplate');
  const { name, plan } = template;
  return { kind: 'open', plan, notice: { key: 'start.template.opened', values: { name } } };
}

function arrivingActivity(rest: string, { library }: PlannerTool): Arrival {
  const [id = '', named = ''] = rest.toLowerCase().split('.');
  const activity = library.find((one) => one.id === id);
  const form = modes.find((mode) => mode === named);
  if (activity === undefined) return trouble('start.unknownActivity');
  return form === undefined ? problem('cut') : { kind: 'ask', arriving: { activity, form } };
}
