import { useId, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { readPlanText, type OpeningProblem } from './readPlanText.ts';
import { newPlanKey } from '#browser/planStore.ts';
import { readTextFile } from '#browser/textFile.ts';
import type { LearningDesign, Unread } from '#codec/learningDesigner.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { activityName } from '#exports/activityWords.ts';

/** Longer ones are cut in the list; the whole of it is in the file. */
const longestQuoted = 80;

/** A plan from a file that was saved here or in Learning Designer. */
export function OpenFile() {
  const { phrase, dispatch } = useFixtures();
  const [problem, setProblem] = useState<OpeningProblem | { readonly reason: 'unreadable' }>();
  const [design, setDesign] = useState<LearningDesign>();
  const id = useId();
  const show = (plan: Plan) =>
    dispatch({ type: 'open', key: newPlanKey(), plan, notice: { key: 'start.file.opened' } });
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const text = await readTextFile(file);
    // So that the same file can be chosen once more after it was mended.
    input.value = '';
    setDesign(undefined);
    if (text === undefined) return setProblem({ reason: 'unreadable' });
    const opened = await readPlanText(text);
    setProblem(opened.ok ? undefined : opened.reason);
    if (!opened.ok) return;
    if (opened.value.unread.length > 0) setDesign(opened.value);
    else show(opened.value.plan);
  };
  return (
    <div class="start-file">
      <p class="field">
        <label for={id}>{phrase('start.file')}</label>
        <input
          id={id}
          type="file"
          accept=".json,.ldj,application/json"
          aria-describedby={problem && `${id}-error`}
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
      </p>
      {problem && (
        <p class="notice" id={`${id}-error`} role="alert">
          {problem.reason === 'unloaded'
            ? phrase('planner.loadFailed')
            : phrase(`start.file.${problem.reason}`, { field: 'field' in problem ? problem.field : '' })}
        </p>
      )}
      {design && <UnreadList design={design} onOpen={() => show(design.plan)} />}
    </div>
  );
}

/** What a plan has no field for, in words, before the plan opens. */
function UnreadList({ design, onOpen }: { design: LearningDesign; onOpen: () => void }) {
  const { phrase } = useFixtures();
  const { plan, unread } = design;
  const placeOf = ({ activityId }: Unread): string => {
    const activity = plan.activities.find(({ id }) => id === activityId);
    return activity === undefined ? phrase('start.ldj.whole') : activityName(activity, phrase);
  };
  const whatOf = ({ what, field, found }: Unread): string =>
    phrase(`start.unread.${what}`, { field, found: found.slice(0, longestQuoted) });
  return (
    <div class="card" role="status">
      <h3>{phrase('start.ldj')}</h3>
      <p>{phrase('start.ldj.text', { count: plan.activities.length })}</p>
      <ul>
        {unread.map((one, at) => (
          <li key={at}>{phrase('start.ldj.row', { place: placeOf(one), what: whatOf(one) })}</li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={onOpen}>
          {phrase('start.ldj.open')}
        </button>
      </p>
    </div>
  );
}
