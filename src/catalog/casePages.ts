import type { Case } from './loadCases.ts';
import { currentModel, type Catalog } from './loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { grades, modes, unsure, type Factor, type Verdict } from '#domain/vocabulary.ts';

/** The order in which verdicts are listed. */
export const verdicts = [...modes, 'either'] as const satisfies readonly Verdict[];

/** Where the calculator opens with a case filled in. */
export const caseLink = ({ situation }: Pick<Case, 'situation'>, { models }: Catalog): string =>
  `/calculator/#${encodeCalculatorLink(situation, currentModel(models))}`;

export interface AnsweredFactor {
  readonly factor: Factor;
  readonly name: string;
  /** How much it counts, 0 to 3; 2 is usual. */
  readonly weight: number;
  /** Each question with its answer in words; undefined where it is open. */
  readonly answers: readonly { readonly question: string; readonly answer: string | undefined }[];
}

/** Every answer of a situation in the words of the calculator, by factor. */
export function answersByFactor(
  { answers, weights }: Situation,
  { questionnaire, strings }: Catalog,
): readonly AnsweredFactor[] {
  const wordsOf = (id: string, options: readonly { readonly id: string; readonly short: string }[]) => {
    const chosen = answers[id];
    if (chosen === undefined) return undefined;
    if (chosen === unsure) return strings['calculator.question.unsure']!.toLowerCase();
    return options
      .filter((option) => [chosen].flat().includes(option.id))
      .map(({ short }) => short)
      .join(' + ');
  };
  return questionnaire.map(({ factor, name, questions }) => ({
    factor,
    name,
    weight: weights[factor],
    answers: questions.map((question) => ({
      question: question.short,
      answer: wordsOf(question.id, question.answers),
    })),
  }));
}

/** What is known of the class and its rules, in words; `say` looks an interface text up. */
export function contextOf({ context }: Situation, say: (key: string) => string) {
  const valueOf = (key: string, value: unknown) => {
    if (typeof value === 'string') return say(`context.${key}.${value}`);
    if (typeof value === 'boolean') return say(`context.adultAtHome.${value ? 'yes' : 'no'}`);
    return key === 'minLiveShare' ? `${Math.round(Number(value) * 100)}%` : String(value);
  };
  return Object.entries(context).map(([key, value]) => ({
    name: say(`context.${key}`),
    value: valueOf(key, value),
  }));
}

/** What would turn a case, each as the clause that the calculator uses, the verdict it would come to and why. */
export const changesOf = ({ wouldChange }: Case, { questionnaire }: Catalog) =>
  wouldChange.map(({ question, answer, verdict, because }) => {
    const words = questionnaire.flatMap(({ questions }) => questions).find(({ id }) => id === question)!;
    const clauses = [answer].flat().map((id) => words.answers.find((one) => one.id === id)!.if);
    return { clause: clauses.join(' and '), verdict, because };
  });

/** Cases under each value of one thing that tells them apart, in the order given; values without a case left out. */
export const casesBy = <Value extends string>(
  cases: readonly Case[],
  valueOf: (one: Case) => Value,
  order: readonly Value[] = [...new Set(cases.map(valueOf))].toSorted(),
) =>
  order
    .map((value) => ({ value, cases: cases.filter((one) => valueOf(one) === value) }))
    .filter((group) => group.cases.length > 0);

export const casesByGrade = (cases: readonly Case[]) => casesBy(cases, ({ grade }) => grade, grades);
