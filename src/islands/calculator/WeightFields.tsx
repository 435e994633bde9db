import { useCalculator } from './context.ts';
import { heaviestWeight } from '#domain/decision/situation.ts';

const weights = Array.from({ length: heaviestWeight + 1 }, (_, weight) => weight);

/** How much each factor matters, behind a disclosure: most teachers never need it. */
export function WeightFields() {
  const { tool, phrase, state, dispatch } = useCalculator();
  return (
    <details class="weights">
      <summary>{phrase('calculator.weights.title')}</summary>
      <p class="small quiet">{phrase('calculator.weights.text')}</p>
      {tool.questionnaire.map(({ factor, name }) => (
        <fieldset key={factor} class="weight">
          <legend>{name}</legend>
          {weights.map((weight) => (
            <label key={weight} class="choice">
              <input
                type="radio"
                name={`weight-${factor}`}
                checked={state.draft.situation.weights[factor] === weight}
                onChange={() => dispatch({ type: 'weigh', factor, weight })}
              />
              <span>{phrase(`calculator.weights.${weight}`)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
