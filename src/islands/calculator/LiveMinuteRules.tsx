import { NumberField } from './NumberField.tsx';
import { useCalculator } from './context.ts';
import { minutesConflict } from '#domain/decision/guardrails.ts';
import { contextUnder } from '#domain/policy/policyContext.ts';

const most = 999;

/** The rules of minutes with the most that each may say, and how many a field shows for one: a share in percent. */
const minuteRules = [
  ['minLiveMinutes', most, 1],
  ['maxLiveMinutes', most, 1],
  ['minLiveShare', 100, 100],
] as const;

/** What a school rules about the minutes of an activity. */
export function LiveMinuteRules() {
  const { tool, phrase, state, dispatch, card } = useCalculator();
  const context = contextUnder(card, state.draft.situation.context);
  const set = (change: object) => dispatch({ type: 'setContext', change });
  return (
    <>
      {minuteRules.map(([id, upTo, times]) => (
        <NumberField
          key={id}
          id={id}
          label={phrase(`context.${id}`)}
          least={0}
          most={upTo}
          value={context[id] === undefined ? undefined : Math.round(context[id] * times)}
          onValue={(value) => set({ [id]: value === undefined ? undefined : value / times })}
        />
      ))}
      {minutesConflict(context) && (
        <p class="small" role="status">
          {tool.advice.verdicts.minutesConflict.headline}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={context.ownTimeAlternative === true}
          onChange={({ currentTarget }) =>
            // Where the card asks for it, unticking says no; elsewhere it says nothing.
            set({
              ownTimeAlternative: currentTarget.checked || (card?.ownTimeRouteOwed ? false : undefined),
            })
          }
        />
        <span>{phrase('context.ownTimeAlternative')}</span>
      </label>
    </>
  );
}
