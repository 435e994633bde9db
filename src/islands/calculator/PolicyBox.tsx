import { useCalculator } from './context.ts';
import { dutiesInWords } from '#islands/shared/dutyWords.ts';
import { namedCard } from '#islands/shared/policyWords.ts';
import type { Context } from '#domain/decision/situation.ts';
import { conflictsOf } from '#domain/policy/conflicts.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import {
  contextUnder,
  countsNothing,
  fieldsOffCard,
  filledBy,
  ruleFields,
  type RuleField,
  type RuleFields,
} from '#domain/policy/policyContext.ts';
import { wholeDayOf } from '#domain/policy/wholeDay.ts';
import type { Phrase } from '#wording/phrases.ts';

/** The policy card above the fields that it fills: what it sets here, what the teacher changed, what is left to the day. */
export function PolicyBox({ card }: { card: PolicyCard }) {
  const { tool, phrase } = useCalculator();
  return (
    <section class="policy-box card" aria-labelledby="policy-box-heading">
      <h3 id="policy-box-heading">{phrase('under.line', { card: namedCard(card, phrase) })}</h3>
      {conflictsOf(card).some(({ isImpossible }) => isImpossible) && (
        <p class="error">{phrase('under.conflict')}</p>
      )}
      <Filled card={card} />
      <Changed card={card} />
      <WholeDay card={card} />
      <Duties card={card} />
      {card.note && (
        <p>
          {phrase('under.note')} {card.note}
        </p>
      )}
      <p class="small">
        <a href={`${tool.base}policy/`}>{phrase('under.open')}</a>
      </p>
    </section>
  );
}

function Filled({ card }: { card: PolicyCard }) {
  const { phrase, state } = useCalculator();
  const { context } = state.draft.situation;
  const fills = filledBy(card, context);
  const off = fieldsOffCard(card, contextUnder(card, context));
  const kept = ruleFields.filter((field) => fills[field] !== undefined && !off.includes(field));
  if (countsNothing(card)) return <p>{phrase('under.uncounted')}</p>;
  if (kept.length === 0) return <p>{phrase('under.fillsNothing')}</p>;
  return (
    <>
      <p>{phrase('under.fills')}</p>
      <RuleList fields={fills} of={kept} />
    </>
  );
}

function RuleList({ fields, of }: { fields: RuleFields; of: readonly (keyof RuleFields)[] }) {
  const { phrase } = useCalculator();
  return (
    <ul>
      {of.map((field) => (
        <li key={field}>
          {phrase(`context.${field}`)}: <strong>{ruleWords(field, fields[field], phrase)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** What the teacher set otherwise, and the way back to the card. */
function Changed({ card }: { card: PolicyCard }) {
  const { phrase, state, dispatch } = useCalculator();
  const { context } = state.draft.situation;
  const off = fieldsOffCard(card, contextUnder(card, context));
  if (off.length === 0) return null;
  const none = Object.fromEntries(off.map((field) => [field, undefined]));
  return (
    <>
      <p>{phrase('under.yours')}</p>
      <RuleList fields={contextUnder(card, context)} of={off} />
      <p>
        <button
          type="button"
          class="button secondary"
          onClick={() => dispatch({ type: 'setContext', change: none })}
        >
          {phrase('under.back')}
        </button>
      </p>
    </>
  );
}

/** What the card asks of the whole day or week, and the choice to ask it of this activity alone. */
function WholeDay({ card }: { card: PolicyCard }) {
  const { phrase, state, dispatch } = useCalculator();
  const { context } = state.draft.situation;
  const { asked: ofDay, leastAWeek } = wholeDayOf(card, context);
  const { minLiveMinutes, minLiveShare } = ofDay;
  const asked = [
    minLiveShare && phrase('under.day.share', { share: Math.round(minLiveShare * 100) }),
    minLiveMinutes && phrase('under.day.minutes', { minutes: minLiveMinutes }),
    leastAWeek && phrase('under.day.week', { minutes: leastAWeek }),
  ].filter(Boolean);
  if (asked.length === 0) return null;
  const isHeld = (Object.keys(ofDay) as (keyof Context)[]).every((field) => context[field] !== undefined);
  return (
    <>
      <p>
        {phrase('under.day')} {asked.join(' ')}
      </p>
      {!isHeld && (
        <p>
          <button
            type="button"
            class="button secondary"
            onClick={() => dispatch({ type: 'setContext', change: ofDay })}
          >
            {phrase('under.hold')}
          </button>
        </p>
      )}
    </>
  );
}

/** What the card asks of this activity's live part beside its minutes. */
function Duties({ card }: { card: PolicyCard }) {
  const { phrase } = useCalculator();
  const duties = dutiesInWords(card, phrase);
  if (duties.length === 0) return null;
  return (
    <>
      <p>{phrase('under.duties')}</p>
      <ul>
        {duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      {card.recording === 'forbidden' && <p>{phrase('under.instead')}</p>}
    </>
  );
}

/** The value of a rule of the calculator, in words. */
function ruleWords(field: RuleField, value: Context[RuleField], phrase: Phrase): string {
  if (field === 'policy') return phrase(`context.policy.${value}`);
  if (field === 'minLiveShare') return `${Math.round(Number(value) * 100)}%`;
  return typeof value === 'boolean' ? phrase('context.adultAtHome.yes') : String(value);
}
