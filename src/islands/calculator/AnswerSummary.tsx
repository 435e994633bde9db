import { useFixtures } from './context.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { unsure, type Factor } from '#domain/vocabulary.ts';
import { answerLine, pagesOf } from '#islands/shared/reasons.ts';

interface Props {
  readonly situation: Situation;
  /** The model that decided, whose lines the answers lead to. */
  readonly model: DecisionModel;
  readonly className: string;
}

/** Every answer behind a result, each with its line in the model, for a reader who did not give them and for paper. */
export function AnswerSummary({ situation, model, className }: Props) {
  const { tool, phrase } = useFixtures();
  const { answers, context, weights } = situation;
  const wordsOf = (factor: Factor, id: string, options: readonly { id: string; short: string }[]) => {
    const chosen = answers[id];
    if (chosen === undefined) return phrase('result.noAnswer');
    if (chosen === unsure) return phrase('calculator.question.unsure').toLowerCase();
    return options
      .filter((option) => [chosen].flat().includes(option.id))
      .map((option, place) => [
        place > 0 && ' + ',
        <a href={tool.base + answerLine({ factor, id }, option.id, pagesOf(model, tool))}>{option.short}</a>,
      ]);
  };
  const weighed = tool.questionnaire.filter(({ factor }) => weights[factor] !== 2);
  return (
    <section class={`answers ${className}`} aria-labelledby="answers-heading">
      <h3 id="answers-heading">{phrase('result.answers')}</h3>
      <dl>
        {tool.questionnaire.flatMap(({ factor, questions }) =>
          questions.map((question) => (
            <div key={question.id}>
              <dt>{question.short}</dt>
              <dd>{wordsOf(factor, question.id, question.answers)}</dd>
            </div>
          )),
        )}
        {Object.entries(context).map(([key, value]) => (
          <div key={key}>
            <dt>{phrase(`context.${key}`)}</dt>
            <dd>{contextWords(key, value)}</dd>
          </div>
        ))}
        {weighed.map(({ factor, name }) => (
          <div key={factor}>
            <dt>
              {phrase('result.weights')}: {name}
            </dt>
            <dd>{phrase(`calculator.weights.${weights[factor]}`).toLowerCase()}</dd>
          </div>
        ))}
      </dl>
    </section>
  );

  function contextWords(key: string, value: string | number | boolean): string {
    if (typeof value === 'string') return phrase(`context.${key}.${value}`);
    if (key === 'minLiveShare') return `${Math.round(Number(value) * 100)} %`;
    return typeof value === 'boolean' ? phrase('context.adultAtHome.yes') : String(value);
  }
}
