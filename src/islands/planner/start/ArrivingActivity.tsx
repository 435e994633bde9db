import { useEffect, useId, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { arrivalIn, blankPlan, withArriving, type ArrivingActivity as Arriving } from './arrival.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import {
  browserTexts,
  newPlanKey,
  storePlan,
  type Saved,
  type StoredPlan,
  type UnreadablePlan,
} from '#browser/planStore.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { planName } from '#exports/activityWords.ts';

/** An activity of the library that came by its link: it goes into one of the kept plans, or into a new one. */
export function ArrivingActivity({ list }: { list: readonly (StoredPlan | UnreadablePlan)[] }) {
  const { phrase, dispatch } = useFixtures();
  const [arriving, setArriving] = useArriving();
  const [chosen, choose] = useState('');
  const select = useId();
  const plans = list.filter((one): one is StoredPlan => 'plan' in one);
  if (arriving === undefined || list.length === 0) return null;
  const { name } = arriving.activity;
  const leave = () => {
    replaceFragment('');
    setArriving(undefined);
  };
  const put = () => {
    const stored = plans.find(({ key }) => key === chosen);
    const plan = withArriving(stored?.plan ?? blankPlan(1), arriving);
    if (stored === undefined) {
      replaceFragment('');
      const notice = { key: 'start.fromActivity', values: { name } };
      return dispatch({ type: 'open', key: newPlanKey(), plan, notice });
    }
    // A plan that opens counts as kept as it is: what is put into it is kept first.
    const saved = keep(stored.key, plan, stored.savedAt);
    if (saved.outcome !== 'kept') {
      return dispatch({ type: 'say', notice: { key: `planner.saved.${saved.outcome}`, isProblem: true } });
    }
    replaceFragment('');
    const notice = { key: 'start.arriving.added', values: { name } };
    dispatch({ type: 'open', key: stored.key, plan, savedAt: saved.savedAt, notice });
  };
  return (
    <section class="card" aria-labelledby="arriving-heading">
      <h2 id="arriving-heading">{phrase('start.arriving', { name })}</h2>
      <p class="field">
        <label for={select}>{phrase('start.arriving.which')}</label>
        <select id={select} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{phrase('start.arriving.new')}</option>
          {plans.map(({ key, plan }) => (
            <option key={key} value={key}>
              {planName(plan, phrase)}
            </option>
          ))}
        </select>
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={put}>
          {phrase('start.arriving.put')}
        </button>
        <button type="button" class="button secondary" onClick={leave}>
          {phrase('start.arriving.leave')}
        </button>
      </p>
    </section>
  );
}

function keep(key: string, plan: Plan, basedOn: number): Saved {
  const texts = browserTexts();
  return texts === undefined ? { outcome: 'blocked' } : storePlan(key, plan, basedOn, Date.now(), texts);
}

/** The activity that the address names, while it does. */
function useArriving() {
  const { tool } = useFixtures();
  const [arriving, setArriving] = useState<Arriving>();
  useEffect(() => {
    const read = async () => {
      const fragment = readFragment();
      if (!/^a\d/i.test(fragment)) return setArriving(undefined);
      const arrival = await arrivalIn(fragment, tool);
      setArriving(arrival.kind === 'ask' ? arrival.arriving : undefined);
    };
    const readSafely = () => void read().catch(() => undefined);
    readSafely();
    addEventListener('hashchange', readSafely);
    return () => removeEventListener('hashchange', readSafely);
  }, []);
  return [arriving, setArriving] as const;
}
