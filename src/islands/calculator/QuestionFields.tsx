import { toggled } from './calculatorState.ts';
import { useCalculator } from './context.ts';
import { BoundsPlace } from './BoundsPlace.tsx';
import { ClassDoor } from '#islands/shared/ClassDoor.tsx';
import type { QuestionWords } from '#catalog/schemas/questionnaireSchema.ts';
import { unsure } from '#domain/vocabulary.ts';

/** One question: native radios, or checkboxes where two answers may be chosen, and why we ask. */
export function QuestionFields({ words }: { words: QuestionWords }) {
  const { tool, phrase, state, dispatch } = useCalculator();
  const model = tool.deciding;
  const { atMost } = model.questions.find(({ id }) => id === words.id)!;
  const isAboutReach = words.id === model.guardrails.reachFloor.question;
  const chosen = state.draft.situation.answers[words.id];
  const isChosen = (id: string) => (Array.isArray(chosen) ? chosen.includes(id) : chosen === id);
  const isFull = Array.isArray(chosen) && chosen.length === atMost;
  const choices = [
    ...words.answers.map(({ id, label }) => ({ id, label })),
    { id: unsure as string, label: phrase('calculator.question.unsure') },
  ];
  const choose = (id: string) =>
    dispatch({
      type: 'answer',
      question: words.id,
      chosen: atMost === 1 ? id : toggled(chosen, id, atMost),
    });
  const hintId = `hint-${words.id}`;
  const hint = atMost === 2 ? phrase('calculator.question.upToTwo') : words.hint;
  return (
    <fieldset class="question" aria-describedby={hint ? hintId : undefined}>
      <legend>{words.ask}</legend>
      {hint && (
        <p class="small quiet" id={hintId}>
          {isFull ? phrase('calculator.question.twoChosen') : hint}
        </p>
      )}
      <div class="choices">
        {choices.map(({ id, label }) => (
          <label key={id} class="choice">
            <input
              type={atMost === 1 ? 'radio' : 'checkbox'}
              name={words.id}
              value={id}
              checked={isChosen(id)}
              disabled={isFull && !isChosen(id) && id !== unsure}
              onChange={() => choose(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {isAboutReach && (
        <>
          <p class="small">
            <ClassDoor base={tool.base} phrase={phrase} label="yours.count" />
          </p>
          <BoundsPlace />
        </>
      )}
      <details class="why">
        <summary>{phrase('calculator.question.why')}</summary>
        <p>{words.why}</p>
      </details>
    </fieldset>
  );
}
