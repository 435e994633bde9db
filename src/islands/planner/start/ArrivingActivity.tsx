import { useEffect, useId, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { arrivalIn, blankPlan, withArriving, type ArrivingActivity as Arriving } from './arrival.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { newPlanKey, type StoredPlan, type UnreadablePlan } from '#browser/planStore.ts';
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
    replaceFragment('');
    const stored = plans.find(({ key }) => key === chosen);
    const notice = {
      key: stored === undefined ? 'start.fromActivity' : 'start.arriving.added',
      values: { name },
    };
    const plan = withArriving(stored?.plan ?? blankPlan(1), arriving);
    dispatch({ type: 'open', key: newPlanKey(), ...stored, plan, notice });
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
