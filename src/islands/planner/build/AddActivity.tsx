import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFixtures, useOpenPlan } from '../context.ts';
import { SelectField } from './Fields.tsx';
import { letKeyboardGo } from './keyboard.ts';
import { wishedActivities } from './librarySearch.ts';
import { learningTypes, type LearningType } from '#domain/library/activity.ts';
import type { LibraryActivity } from '#domain/library/libraryActivity.ts';
import type { PlannedMode } from '#domain/plan/plan.ts';
import type { NewActivity, PlanEdit } from '#domain/plan/planEdit.ts';
import { channelFor } from '#domain/plan/plannedMode.ts';
import { fromLibrary, minutesFor } from '#domain/plan/sources.ts';
import { modes, type Grade } from '#domain/vocabulary.ts';

const shownAtOnce = 8;
const plannedModes = ['synchronous', 'asynchronous'] as const;

/** An activity with nothing said of it but its mode. */
const blank = (mode: PlannedMode, day: number): NewActivity => ({
  title: '',
  learningType: mode === 'synchronous' ? 'discuss' : 'practice',
  mode,
  minutes: 20,
  day,
  channel: channelFor(mode, mode === 'synchronous' ? 'video' : 'pages'),
  grouping: mode === 'synchronous' ? 'class' : 'alone',
  hasContact: mode === 'synchronous',
  hasEvidence: false,
});

/** A place to add an activity to a day: one of the library, or one's own. */
export function AddActivity({ day, onClose }: { day: number; onClose: () => void }) {
  const { phrase, dispatch } = useFixtures();
  const { history } = useOpenPlan();
  const { grade } = history.present;
  const search = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [type, setType] = useState<LearningType>();
  // Before the paint, so that whoever types at once loses no letter.
  useLayoutEffect(() => search.current?.focus(), []);
  // The list follows the paint: a slow phone shows at once where to type.
  const [isListed, setListed] = useState(false);
  useEffect(() => setListed(true), []);
  const close = () => {
    letKeyboardGo();
    onClose();
  };
  const add = (edit: PlanEdit, title: string) => {
    dispatch({ type: 'edit', edit, notice: { key: 'build.added', values: { title } } });
    close();
  };
  const cancel = () => {
    close();
    // The button that opened this place comes back, and with it the keyboard.
    requestAnimationFrame(() => document.getElementById(`add-${day}`)?.focus());
  };
  const addOwn = (mode: PlannedMode) =>
    dispatch({ type: 'edit', edit: { kind: 'add', activities: [blank(mode, day)] }, picks: true });
  return (
    <section class="add-activity card no-print" aria-label={phrase('build.addTitle')}>
      <p class="buttons">
        {plannedModes.map((mode) => (
          <button
            key={mode}
            type="button"
            class="button secondary"
            onClick={() => {
              addOwn(mode);
              close();
            }}
          >
            {phrase(`build.own.${mode}`)}
          </button>
        ))}
      </p>
      <p class="field">
        <label for="library-search">{phrase('build.search')}</label>
        <input
          id="library-search"
          type="search"
          ref={search}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </p>
      <SelectField
        id="library-type"
        label={phrase('build.form.type')}
        value={type ?? ''}
        none={phrase('build.anyType')}
        options={learningTypes.map((one) => [one, phrase(`export.type.${one}`)])}
        onValue={setType}
      />
      {isListed && <LibraryList {...{ words, type, grade, day, add }} />}
      <p>
        <button type="button" class="button secondary" onClick={cancel}>
          {phrase('build.cancel')}
        </button>
      </p>
    </section>
  );
}

interface ListProps {
  readonly words: string;
  readonly type: LearningType | undefined;
  readonly grade: Grade | undefined;
  readonly day: number;
  readonly add: (edit: PlanEdit, title: string) => void;
}

function LibraryList({ words, type, grade, day, add }: ListProps) {
  const { tool, phrase } = useFixtures();
  const [isAll, setAll] = useState(false);
  const found = wishedActivities(tool.library, { words, type, grade });
  const shown = isAll ? found : found.slice(0, shownAtOnce);
  return (
    <>
      <p role="status" class="small">
        {phrase(found.length === 0 ? 'build.foundNone' : 'build.found', { count: found.length })}
      </p>
      <ul class="library-list" role="list">
        {shown.map((one) => (
          <li key={one.id}>
            <Offer one={one} grade={grade} />
            <span class="buttons">
              {modes.map((form) => (
                <button
                  key={form}
                  type="button"
                  class="button secondary"
                  aria-label={phrase('build.addForm', { title: one.name, form: phrase(`mode.${form}`) })}
                  onClick={() => add(fromLibrary(one, form, day, grade), one.name)}
                >
                  {phrase(`build.form.${form}`)}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <p>
          <button type="button" class="button secondary" onClick={() => setAll(true)}>
            {phrase('build.showAll', { count: found.length })}
          </button>
        </p>
      )}
    </>
  );
}

function Offer({ one, grade }: { one: LibraryActivity; grade: Grade | undefined }) {
  const { phrase } = useFixtures();
  const suits = grade === undefined ? undefined : one.suits[grade];
  const words = [
    phrase(`export.type.${one.learningType}`),
    phrase('build.minutes', { minutes: minutesFor(one, grade) }),
    ...(suits === undefined ? [] : [phrase(`build.suits.${suits}`)]),
    ...(grade !== undefined && one.minutes[grade] === undefined ? [phrase('build.otherGrade')] : []),
  ];
  return (
    <span>
      <strong>{one.name}</strong>
      <span class="small quiet"> {words.join(' · ')}</span>
    </span>
  );
}
