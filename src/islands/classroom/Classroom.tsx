import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { ClassNotices } from './ClassNotices.tsx';
import { profileOf, reduce, startState } from './classroomState.ts';
import { ClassShare } from './ClassShare.tsx';
import { CloserLook } from './CloserLook.tsx';
import { ClassroomContext, useClassroom, type ClassTool } from './context.ts';
import { DataBudget } from './DataBudget.tsx';
import { EquityTable } from './EquityTable.tsx';
import { PercentBounds } from './PercentBounds.tsx';
import { QuickStart } from './QuickStart.tsx';
import { ReachOverview } from './ReachOverview.tsx';
import { RowCard } from './RowCard.tsx';
import { studentsWords } from './rowWords.ts';
import { TallyForm } from './TallyForm.tsx';
import { useKeptClass } from './useKeptClass.ts';
import { mostRows, type ReachChannel } from '#domain/classroom/classProfile.ts';
import { studentsIn } from '#domain/classroom/reach.ts';
import { useAppliedCard } from '#islands/shared/useAppliedCard.ts';
import { phraseBook } from '#wording/phrases.ts';

interface Props {
  readonly tool: ClassTool;
  /** Whether the editor stands over another page, whose address is not its own. */
  readonly isWithin?: boolean;
}

/** The class editor: rows of students on one side, what they can take part in on the other. */
export default function Classroom({ tool, isWithin = false }: Props) {
  const [state, dispatch] = useReducer(reduce, startState);
  const phrase = useMemo(() => phraseBook(tool.strings), [tool]);
  const profile = useMemo(() => profileOf(state.rows), [state.rows]);
  const card = useAppliedCard(tool.policy);
  const troubles = useKeptClass(profile, dispatch, isWithin);
  return (
    <ClassroomContext.Provider value={{ tool, phrase, state, profile, card, dispatch }}>
      <div class="classroom">
        <ClassNotices troubles={troubles} />
        <div class="class-sides">
          <Rows />
          {profile.rows.length > 0 ? <Results /> : <p class="card quiet">{phrase('class.empty')}</p>}
        </div>
      </div>
    </ClassroomContext.Provider>
  );
}

function Rows() {
  const { phrase, state, profile } = useClassroom();
  const total = studentsIn(profile);
  const open = state.rows.length - profile.rows.length;
  const isFull = state.rows.length >= mostRows;
  return (
    <section class="rows" aria-labelledby="rows-heading">
      <h2 id="rows-heading">{phrase('class.rows')}</h2>
      <p role="status">
        {total > 0 && phrase('class.total', { students: studentsWords(total, phrase) })}{' '}
        {open > 0 && phrase('class.openRows', { count: open })}
      </p>
      {total > 0 && (
        <p class="to-reach no-print">
          <a href="#reach">{phrase('class.toReach')}</a>
        </p>
      )}
      <QuickStart />
      {state.rows.map((draft, index) => (
        <RowCard key={draft.key} draft={draft} number={index + 1} />
      ))}
      <RowButtons isFull={isFull} />
      {isFull && <p class="small">{phrase('class.rowsFull', { most: mostRows })}</p>}
      <TallyForm />
      <PercentBounds />
    </section>
  );
}

function RowButtons({ isFull }: { isFull: boolean }) {
  const { phrase, state, dispatch } = useClassroom();
  const group = useRef<HTMLParagraphElement>(null);
  const undo = () => {
    dispatch({ type: 'undo' });
    // With the last step its button goes, and the keyboard stays where it was.
    if (state.past.length === 1) group.current!.querySelector('button')!.focus();
  };
  return (
    <p class="buttons no-print" ref={group}>
      <button type="button" class="button" disabled={isFull} onClick={() => dispatch({ type: 'add' })}>
        {phrase('class.add')}
      </button>
      {state.past.length > 0 && (
        <button type="button" class="button secondary" onClick={undo}>
          {phrase('class.undo')}
        </button>
      )}
    </p>
  );
}

function Results() {
  const [channel, setChannel] = useState<ReachChannel>('video');
  return (
    <div class="class-results" id="reach">
      <ReachOverview channel={channel} onChannel={setChannel} />
      <CloserLook channel={channel} />
      <EquityTable channel={channel} />
      <DataBudget channel={channel} />
      <ClassShare />
    </div>
  );
}
