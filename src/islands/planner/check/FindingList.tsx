import { useMemo } from 'preact/hooks';
import { useFixtures, useIsReceived } from '../context.ts';
import { differenceLines, nameForGroup } from './differenceWords.ts';
import { goOnAt, placeAfter } from './keyboardPlace.ts';
import { findingKey } from '#domain/plan/checks.ts';
import { severities, type Finding, type PlanRemedy } from '#domain/plan/checks/finding.ts';
import { planDifferences } from '#domain/plan/differences.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { dayName } from '#exports/activityWords.ts';
import { fill, type Phrase } from '#wording/phrases.ts';

interface Props {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Everything that was found, what weighs most first. */
export function FindingList({ plan, findings }: Props) {
  const { phrase } = useFixtures();
  if (plan.activities.length === 0) return <p>{phrase('check.emptyPlan')}</p>;
  if (findings.length === 0) return <p>{phrase('check.nothing')}</p>;
  return (
    <>
      <p role="status">
        {phrase(findings.length === 1 ? 'check.one' : 'check.count', { count: findings.length })}
      </p>
      {severities.map((severity) => {
        const these = findings.filter((finding) => finding.severity === severity);
        if (these.length === 0) return null;
        return (
          <section key={severity} class={`severity ${severity}`} aria-labelledby={`severity-${severity}`}>
            <h3 id={`severity-${severity}`}>{phrase(`check.severity.${severity}`)}</h3>
            <ul role="list">
              {these.map((finding) => (
                <FindingItem key={findingKey(finding)} {...{ plan, finding }} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** What was found, in a sentence with its numbers. */
export function FindingWords({ finding }: { finding: Finding }) {
  const { tool } = useFixtures();
  return <>{fill(tool.words.checks.checks[finding.check].found, finding.numbers)}</>;
}

/** As {@link FindingWords}, with the day and the activities before it, where no card says them. */
export function FindingLine({ plan, finding }: { plan: Plan; finding: Finding }) {
  const { phrase } = useFixtures();
  const names = activitiesOf(plan, finding).map((one) => nameForGroup(one, phrase));
  const where = [...placeWords(plan, finding, phrase), ...names].join(' · ');
  return (
    <>
      {where !== '' && <bdi>{where}: </bdi>}
      <FindingWords finding={finding} />
    </>
  );
}

/** The day, the group and the part of the class that a finding is about, as far as it is about one. */
const placeWords = (plan: Plan, { day, group, row }: Finding, phrase: Phrase): readonly string[] => [
  ...(day === undefined ? [] : [dayName(plan, day, phrase)]),
  ...(group === undefined ? [] : [group]),
  ...(row === undefined ? [] : [phrase('check.row', { row: row + 1 })]),
];

const activitiesOf = ({ activities }: Plan, { ids }: Finding): readonly PlannedActivity[] =>
  ids.flatMap((id) => activities.find((one) => one.id === id) ?? []);

function FindingItem({ plan, finding }: { plan: Plan; finding: Finding }) {
  const { tool, phrase } = useFixtures();
  const { name, why, evidence } = tool.words.checks.checks[finding.check];
  return (
    <li class="finding card">
      <h4 tabIndex={-1}>{name}</h4>
      <p>
        <FindingWords finding={finding} />
      </p>
      <Where {...{ plan, finding }} />
      <details>
        <summary>{phrase('check.why')}</summary>
        <p>{why}</p>
        {evidence.length > 0 && (
          <p class="small">
            {phrase('check.sources')}{' '}
            {evidence.map((id, index) => (
              <>
                {index > 0 && ', '}
                <a href={`${tool.base}evidence/${id}/`}>{tool.sources[id] ?? id}</a>
              </>
            ))}
          </p>
        )}
      </details>
      <Remedy plan={plan} remedy={finding.remedy} />
    </li>
  );
}

function Where({ plan, finding }: { plan: Plan; finding: Finding }) {
  const { phrase, dispatch } = useFixtures();
  const isReceived = useIsReceived();
  const words = placeWords(plan, finding, phrase);
  const activities = activitiesOf(plan, finding);
  const open = (id: string) => dispatch({ type: 'show', view: 'build', pick: id });
  if (words.length + activities.length === 0) return null;
  return (
    <p class="where small">
      {words.length > 0 && <span dir="auto">{words.join(' · ')}</span>}
      {activities.map((one) =>
        isReceived ? (
          <span key={one.id} dir="auto">
            {nameForGroup(one, phrase)}
          </span>
        ) : (
          <button key={one.id} type="button" class="link-button" dir="auto" onClick={() => open(one.id)}>
            {nameForGroup(one, phrase)}
          </button>
        ),
      )}
    </p>
  );
}

/** A remedy, shown with all that it changes before anybody decides. */
function Remedy({ plan, remedy }: { plan: Plan; remedy: PlanRemedy }) {
  const { tool, phrase, dispatch } = useFixtures();
  const isReceived = useIsReceived();
  const { name, text } = tool.words.checks.remedies[remedy.id];
  const lines = useMemo(() => {
    const next = applyEdit(plan, remedy.edit).plan;
    return differenceLines(planDifferences(plan, next), next, phrase);
  }, [plan, remedy]);
  return (
    <details class="remedy">
      <summary>{phrase('check.remedy', { name })}</summary>
      <p>{text}</p>
      <ul>
        {lines.map((line, index) => (
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      {!isReceived && (
        <p>
          <button
            type="button"
            class="button"
            onClick={({ currentTarget }) => {
              goOnAt(placeAfter(currentTarget.closest('.finding')!));
              dispatch({
                type: 'edit',
                edit: remedy.edit,
                notice: { key: 'check.mended', values: { name } },
              });
            }}
          >
            {phrase('check.doThis')}
          </button>
        </p>
      )}
    </details>
  );
}
