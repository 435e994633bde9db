import { useEffect, useMemo, useState } from 'preact/hooks';
import { useFixtures, useIsReceived, usePlannerState } from '../context.ts';
import { useTeaching } from '../teaching.ts';
import { differenceLines } from './differenceWords.ts';
import { FindingLine } from './FindingList.tsx';
import { browserTexts, listStoredPlans } from '#browser/planStore.ts';
import type { Finding } from '#domain/plan/checks/finding.ts';
import { comparePlans, type PlanFigures, type Range } from '#domain/plan/comparePlans.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { paces } from '#domain/plan/workloadRates.ts';
import { planName } from '#exports/activityWords.ts';

/** Another version to hold beside this one, with a name for it. */
interface Version {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
}

/** A plan of one's own as it was when it was opened, and the other plans that this browser keeps. */
function useVersions(): readonly Version[] {
  const { phrase } = useFixtures();
  const isReceived = useIsReceived();
  const { open } = usePlannerState();
  const own = isReceived ? undefined : open;
  const key = own?.key;
  const [kept, setKept] = useState<readonly Version[]>([]);
  useEffect(() => {
    const texts = browserTexts();
    const stored = texts === undefined ? [] : listStoredPlans(texts);
    setKept(
      stored.flatMap((one) =>
        'plan' in one && one.key !== key
          ? [{ id: one.key, name: planName(one.plan, phrase), plan: one.plan }]
          : [],
      ),
    );
  }, [key]);
  if (own === undefined || own.history.first === own.history.present) return kept;
  return [{ id: 'first', name: phrase('check.asOpened'), plan: own.history.first }, ...kept];
}

/** Two versions side by side: totals, reach, findings, and every difference in words. */
export function ComparePlans({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  const versions = useVersions();
  const [chosen, setChosen] = useState('');
  const other = versions.find(({ id }) => id === chosen);
  return (
    <section aria-labelledby="compare-heading">
      <h2 id="compare-heading">{phrase('check.compare')}</h2>
      {versions.length === 0 ? (
        <p>{phrase('check.noVersions')}</p>
      ) : (
        <p class="field">
          <label for="compare-with">{phrase('check.compareWith')}</label>
          <select
            id="compare-with"
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            <option value="">{phrase('check.compareNone')}</option>
            {versions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      {other && <Comparison before={other} plan={plan} />}
    </section>
  );
}

function Comparison({ before, plan }: { before: Version; plan: Plan }) {
  const { phrase, setting } = useFixtures();
  const teaching = useTeaching();
  const compared = useMemo(
    () => comparePlans(before.plan, plan, setting, teaching),
    [before.plan, plan, setting, teaching],
  );
  const lines = differenceLines(compared.differences, plan, phrase);
  return (
    <>
      <FigureTable name={before.name} first={compared.first} second={compared.second} />
      <p class="small">{phrase('check.table.teacherFor', { students: teaching.students })}</p>
      <Only
        words={phrase('check.onlyOther', { name: before.name })}
        plan={before.plan}
        findings={compared.onlyInFirst}
      />
      <Only words={phrase('check.onlyThis')} plan={plan} findings={compared.onlyInSecond} />
      <h3>{phrase('check.differences')}</h3>
      {lines.length === 0 ? (
        <p>{phrase('check.same')}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            <li key={index} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface TableProps {
  readonly name: string;
  readonly first: PlanFigures;
  readonly second: PlanFigures;
}

/** Whether the groups of a divided class differ in it. */
const isWide = ({ least, most }: Range): boolean => least < most;

function FigureTable({ name, first, second }: TableProps) {
  const { phrase, setting } = useFixtures();
  const both = [first, second];
  const words = (range: Range) => (isWide(range) ? phrase('check.table.range', { ...range }) : range.most);
  const ofStudents: readonly (readonly [string, (figures: PlanFigures) => Range])[] = [
    ['live', ({ live }) => live],
    ['own', ({ ownTime }) => ownTime],
    ...paces.map((pace) => [pace, ({ paced }: PlanFigures) => paced[pace]] as const),
  ];
  const rows: readonly (readonly [string, (figures: PlanFigures) => number | string])[] = [
    ...ofStudents.map(([row, range]) => [row, (figures: PlanFigures) => words(range(figures))] as const),
    ['prepare', ({ teacher }) => teacher.prepare],
    ['run', ({ teacher }) => teacher.run],
    ['mark', ({ teacher }) => teacher.mark],
    ['found', ({ findings }) => findings.length],
  ];
  const isDivided = both.some((figures) => ofStudents.some(([, range]) => isWide(range(figures))));
  const allDays = Math.max(...both.map(({ unreachedByDay }) => unreachedByDay.length));
  // Days on which both versions reach everyone share one line below.
  const days = Array.from({ length: allDays })
    .map((_, day) => day)
    .filter((day) => both.some(({ unreachedByDay }) => (unreachedByDay[day] ?? 0) > 0));
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{phrase('check.table.what')}</th>
            <th scope="col" dir="auto">
              {name}
            </th>
            <th scope="col">{phrase('check.table.this')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([row, figure]) => (
            <tr key={row}>
              <th scope="row">{phrase(`check.table.${row}`)}</th>
              <td>{figure(first)}</td>
              <td>{figure(second)}</td>
            </tr>
          ))}
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">
                {phrase('check.unreachedOn', { day: phrase('export.day', { number: day + 1 }) })}
              </th>
              {both.map(({ unreachedByDay }, index) => (
                <td key={index}>{unreachedByDay[day] ?? phrase('check.noSuchDay')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isDivided && <p class="small">{phrase('check.table.groups')}</p>}
      {setting.profile && days.length < allDays && (
        <p>{phrase(days.length === 0 ? 'check.reachedInBoth' : 'check.reachedElsewhere')}</p>
      )}
    </>
  );
}

interface OnlyProps {
  readonly words: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

function Only({ words, plan, findings }: OnlyProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{words}</h3>
      <ul>
        {findings.map((finding, index) => (
          <li key={index}>
            <FindingLine plan={plan} finding={finding} />
          </li>
        ))}
      </ul>
    </>
  );
}
