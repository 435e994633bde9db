import { ChoiceField } from './ChoiceField.tsx';
import { usePolicy } from './context.ts';
import { WholeNumberField } from '#islands/shared/WholeNumberField.tsx';
import { mostMinutes, policyLimits, type LiveMinutesRule } from '#domain/policy/policyCard.ts';
import { grades } from '#domain/vocabulary.ts';

const spans = ['day', 'week'] as const;

/** The rules about live minutes, each for some grades and for a day or a week. */
export function MinutesRules() {
  const { phrase, state, dispatch } = usePolicy();
  const rules = state.draft.liveMinutes;
  const set = (liveMinutes: readonly LiveMinutesRule[]) =>
    dispatch({ type: 'edit', change: { liveMinutes } });
  return (
    <fieldset class="part">
      <legend>{phrase('policy.live')}</legend>
      <p class="quiet small">{phrase('policy.liveHint')}</p>
      {rules.map((rule, place) => (
        <MinutesRule
          key={place}
          rule={rule}
          place={place}
          onRule={(next) => set(rules.map((one, index) => (index === place ? next : one)))}
        />
      ))}
      <p class="buttons">
        {rules.length < policyLimits.liveMinutesRules && (
          <button
            type="button"
            class="button secondary"
            onClick={() => set([...rules, { grades: [], per: 'day' }])}
          >
            {phrase('policy.rule.add')}
          </button>
        )}
        {rules.length > 0 && (
          <button type="button" class="button secondary" onClick={() => set(rules.slice(0, -1))}>
            {phrase('policy.rule.remove', { number: rules.length })}
          </button>
        )}
      </p>
    </fieldset>
  );
}

interface Props {
  readonly rule: LiveMinutesRule;
  readonly place: number;
  readonly onRule: (rule: LiveMinutesRule) => void;
}

function MinutesRule({ rule, place, onRule }: Props) {
  const { phrase } = usePolicy();
  const id = `rule-${place}`;
  const amount = (key: 'least' | 'most') => (
    <WholeNumberField
      key={`${key}-${rule.per}`}
      id={`${id}-${key}`}
      label={phrase(`policy.rule.${key}`)}
      wrong={phrase('context.number', { least: 0, most: mostMinutes(rule.per) })}
      least={0}
      most={mostMinutes(rule.per)}
      value={rule[key]}
      onValue={(minutes) => onRule(withAmount(rule, key, minutes))}
    />
  );
  return (
    <fieldset class="minutes-rule">
      <legend>{phrase('policy.rule.number', { number: place + 1 })}</legend>
      <GradeChoices rule={rule} onRule={onRule} />
      <ChoiceField
        id={`${id}-per`}
        label={phrase('policy.rule.span')}
        options={spans}
        value={rule.per}
        nameOf={(per) => phrase(`policy.rule.per.${per}`)}
        onValue={(per) => onRule(withSpan(rule, per))}
      />
      {amount('least')}
      {amount('most')}
    </fieldset>
  );
}

function GradeChoices({ rule, onRule }: Pick<Props, 'rule' | 'onRule'>) {
  const { phrase } = usePolicy();
  const toggled = (grade: (typeof grades)[number]) =>
    grades.filter((one) => (one === grade ? !rule.grades.includes(one) : rule.grades.includes(one)));
  return (
    <fieldset class="grade-choices">
      <legend class="small">{phrase('policy.rule.grades')}</legend>
      {grades.map((grade) => (
        <label class="choice" key={grade}>
          <input
            type="checkbox"
            checked={rule.grades.includes(grade)}
            onChange={() => onRule({ ...rule, grades: toggled(grade) })}
          />
          <span>{phrase(`context.grade.${grade}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function withAmount(
  rule: LiveMinutesRule,
  key: 'least' | 'most',
  minutes: number | undefined,
): LiveMinutesRule {
  const { [key]: _, ...rest } = rule;
  return minutes === undefined ? rest : { ...rest, [key]: minutes };
}

/** The rule for another span; an amount that this span cannot hold is left out. */
function withSpan(
  { grades: named, least, most }: LiveMinutesRule,
  per: LiveMinutesRule['per'],
): LiveMinutesRule {
  const fits = (minutes: number | undefined) => minutes !== undefined && minutes <= mostMinutes(per);
  return {
    grades: named,
    per,
    ...(fits(least) ? { least: least! } : {}),
    ...(fits(most) ? { most: most! } : {}),
  };
}
