import { decidingModel, type Catalog } from './loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { encodeStartLink } from '#codec/startLink.ts';
import { nameFromId } from '#codec/sentPlan.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import type { Activity, ActivityStep } from '#domain/library/activity.ts';
import { situationOf, suitsByGrade, type Suit } from '#domain/library/suits.ts';
import { stepMinutes, typicalMinutes } from '#domain/library/twin.ts';
import { modes, type Grade, type Mode } from '#domain/vocabulary.ts';

export const activityPath = (id: string): string => `/activities/${id}/`;

/** A step with its place on the ribbon, in percent, and its minutes for each grade. */
export interface TimedStep extends ActivityStep {
  readonly from: number;
  readonly minutes: readonly { readonly grade: Grade; readonly minutes: number }[];
}

export interface TimedForm {
  readonly mode: Mode;
  readonly steps: readonly TimedStep[];
}

/** What a page says of an activity for one grade. */
export interface ForGrade extends Suit {
  readonly from: number;
  readonly to: number;
  /** The length that the steps are timed for. */
  readonly minutes: number;
  /** The calculator, asked about the activity: its name and its own answers, with this grade and this length. */
  readonly calculatorPath: string;
}

/** An activity for each grade that it suits, youngest first. */
export function byGrade(activity: Activity, catalog: Catalog): readonly ForGrade[] {
  const model = decidingModel(catalog);
  const weights = catalog.districtWeights ?? equalWeights;
  return suitsByGrade(activity, model, weights).map((suit) => {
    const { from, to } = activity.minutes[suit.grade]!;
    const situation = situationOf(activity, suit.grade, weights);
    return {
      ...suit,
      from,
      to,
      minutes: typicalMinutes({ from, to }),
      calculatorPath: `/calculator/#${encodeStartLink(activity.name, encodeCalculatorLink(situation, model))}`,
    };
  });
}

/** A question of the calculator that an activity answers by itself, and its answers, in their short words. */
export interface ImpliedAnswer {
  readonly question: string;
  readonly answer: string;
}

/** What the calculator is told of an activity before anything is said of a class, in the questionnaire's order. */
export const impliedAnswers = (
  { answers }: Pick<Activity, 'answers'>,
  { questionnaire }: Pick<Catalog, 'questionnaire'>,
): readonly ImpliedAnswer[] =>
  questionnaire
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ id, short, answers: options }) => ({
      question: short,
      answer: options
        .filter((option) => [answers[id]].flat().includes(option.id))
        .map((option) => option.short)
        .join(' + '),
    }));

/** The three forms with every step's place and minutes. */
export const timedForms = (activity: Activity, grades: readonly ForGrade[]): readonly TimedForm[] =>
  modes.map((mode) => ({ mode, steps: timedSteps(activity.forms[mode], grades) }));

function timedSteps(steps: readonly ActivityStep[], grades: readonly ForGrade[]): readonly TimedStep[] {
  const byGrade = grades.map(({ grade, minutes }) => ({ grade, given: stepMinutes(steps, minutes) }));
  return steps.map((step, index) => ({
    ...step,
    from: steps.slice(0, index).reduce((sum, { share }) => sum + share, 0),
    minutes: byGrade.map(({ grade, given }) => ({ grade, minutes: given[index]! })),
  }));
}

/** The activities before and after one, of the same learning type. */
export function neighbors(
  activity: Activity,
  { library }: Pick<Catalog, 'library'>,
): { readonly previous: Activity | undefined; readonly next: Activity | undefined } {
  const ofType = library.activities.filter(({ learningType }) => learningType === activity.learningType);
  const at = ofType.findIndex(({ id }) => id === activity.id);
  return { previous: ofType[at - 1], next: ofType[at + 1] };
}

/** An id that old links and plans still hold: what it stood for, why it left, and what took its place. */
export interface GoneActivity {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly successor: Activity | undefined;
}

/** The activities that have left the library, each of which keeps a page at its old address. */
export const goneActivities = ({ library }: Pick<Catalog, 'library'>): readonly GoneActivity[] =>
  Object.entries(library.retired).map(([id, { now, why }]) => ({
    id,
    name: nameFromId(id),
    why,
    successor: library.activities.find((activity) => activity.id === now),
  }));
