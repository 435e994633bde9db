import type { PlannerTool } from '../plannerTool.ts';
import type { OpenedLink } from '#codec/calculatorLink.ts';
import type { Answers } from '#domain/decision/situation.ts';
import { decide } from '#domain/decision/decide.ts';
import { lightestChannel } from '#domain/delivery/channel.ts';
import { kindsChosen } from '#domain/delivery/kindsOfWork.ts';
import { patternOf } from '#domain/delivery/pattern.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { fromResult } from '#domain/plan/sources.ts';
import { holdsLivePart } from '#domain/recommend.ts';

/**
 * A lesson from what the calculator found: its steps in minutes, carried as it advises. It remembers what was found from,
 * so that the model says of the plan what it said of the result.
 */
export function planFromResult({ situation, model: written }: OpenedLink, tool: PlannerTool): Plan {
  const model = written.version === tool.model.version ? tool.model : written;
  const { answers, context } = situation;
  const decision = decide(situation, model);
  const mode = decision.ranking[0]!;
  const usual = tool.assumedMinutes;
  // As on the result's page: a live lesson is no longer than the policy lets it be.
  const assumed = mode === 'synchronous' ? Math.min(usual, context.maxLiveMinutes ?? usual) : usual;
  const minutes = context.minutes ?? assumed;
  const steps = patternOf(mode, answers, { ...context, minutes }, tool.advice.patterns.shares);
  const { phoneGroup } = model.guardrails.reachFloor;
  const channel = lightestChannel(situation, holdsLivePart(decision), phoneGroup);
  const { grade, minutes: _, ...around } = context;
  const blank: Plan = { title: '', days: 1, activities: [], ...(grade === undefined ? {} : { grade }) };
  const { plan, ids } = applyEdit(blank, fromResult(titleOf(answers, tool), situation, steps, channel, 0));
  return { ...plan, results: { [ids[0]!]: { ...situation, context: around } } };
}

/** A result has no name: its kinds of work stand for one, in the words of the calculator; '' where it names none. */
function titleOf(answers: Answers, { questions }: PlannerTool): string {
  const kinds = questions['objectives.work']!.answers;
  const title = kindsChosen(answers)
    .map((kind) => kinds[kind])
    .join(', ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}
