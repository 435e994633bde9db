import { useEffect, useRef } from 'preact/hooks';
import { ContextFields } from './ContextFields.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { WeightFields } from './WeightFields.tsx';
import { useCalculator } from './context.ts';
import { chosenOptions } from '#domain/decision/score.ts';

/** Five short steps of questions and one for the class and its rules, one in view at a time. */
export function Steps() {
  const { tool, phrase, state, dispatch } = useCalculator();
  const { questionnaire } = tool;
  const total = questionnaire.length + 1;
  const words = questionnaire[state.step];
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstRender = useRef(true);
  useEffect(() => {
    if (!isFirstRender.current) heading.current?.focus();
    isFirstRender.current = false;
  }, [state.step]);
  const go = (step: number) => dispatch({ type: 'goTo', step });
  return (
    <section class="steps-form no-print" aria-labelledby="step-heading">
      <StepList />
      <p class="small quiet step-count">
        {phrase('calculator.steps.count', { number: state.step + 1, total })}
      </p>
      <h2 id="step-heading" tabIndex={-1} ref={heading}>
        {words ? words.step : phrase('calculator.steps.context')}
      </h2>
      <p class="quiet">{words ? words.intro : phrase('calculator.steps.contextIntro')}</p>
      {words ? (
        words.questions.map((question) => <QuestionFields key={question.id} words={question} />)
      ) : (
        <>
          <ContextFields />
          <WeightFields />
        </>
      )}
      <p class="step-buttons">
        {state.step > 0 && (
          <button type="button" class="button secondary" onClick={() => go(state.step - 1)}>
            {phrase('calculator.steps.back')}
          </button>
        )}
        {state.step < total - 1 ? (
          <button type="button" class="button" onClick={() => go(state.step + 1)}>
            {phrase('calculator.steps.continue')}
          </button>
        ) : (
          <a class="button" href="#result" onClick={jumpToResult}>
            {phrase('calculator.steps.toResult')}
          </a>
        )}
      </p>
    </section>
  );
}

function StepList() {
  const { tool, phrase, state, dispatch } = useCalculator();
  const { questions } = tool.deciding;
  const steps = [
    ...tool.questionnaire.map(({ factor, name }) => {
      const own = questions.filter((question) => question.factor === factor);
      const answered = own.filter(
        (question) => chosenOptions(question, state.draft.situation.answers).length > 0,
      ).length;
      return {
        name,
        note: phrase('calculator.steps.answered', { answered, total: own.length }),
        short: `${answered}/${own.length}`,
      };
    }),
    { name: phrase('calculator.steps.contextShort'), note: '', short: '' },
  ];
  return (
    <nav aria-label={phrase('calculator.steps.label')}>
      <ol class="step-list" role="list">
        {steps.map(({ name, note, short }, step) => (
          <li key={name}>
            <button
              type="button"
              aria-current={step === state.step ? 'step' : undefined}
              onClick={() => dispatch({ type: 'goTo', step })}
            >
              {name}{' '}
              {short && (
                <span class="small quiet">
                  <span aria-hidden="true">{short}</span>
                  <span class="hidden-visually">, {note}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Moves to the result without putting its name into the address, which carries the answers. */
export function jumpToResult(event: Event): void {
  event.preventDefault();
  const result = document.querySelector<HTMLElement>('#result');
  result?.focus();
  result?.scrollIntoView();
}
