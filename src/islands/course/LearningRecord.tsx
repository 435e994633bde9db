import { useMemo, useState } from 'preact/hooks';
import { RecordContext, type RecordParts } from './context.ts';
import { MoveProgress } from './MoveProgress.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { SaveRecord } from './SaveRecord.tsx';
import { useProgress } from './useProgress.ts';
import { longestName } from '#domain/course/progress.ts';
import { recordOf } from '#domain/course/learningRecord.ts';
import { phraseBook, type Strings } from '#wording/phrases.ts';

interface Props extends Pick<RecordParts, 'modules' | 'course' | 'base'> {
  readonly strings: Strings;
}

/** The record of learning: what is marked in this browser, to print, to save, to move and to erase. */
export default function LearningRecord({ modules, course, base, strings }: Props) {
  const keeper = useProgress();
  const phrase = useMemo(() => phraseBook(strings), [strings]);
  const [hasReflections, setHasReflections] = useState(false);
  const record = recordOf(modules, keeper.progress, hasReflections);
  return (
    <RecordContext.Provider value={{ phrase, modules, course, base, keeper }}>
      <div class="record">
        <p class="field no-print">
          <label for="record-name">{phrase('record.nameLabel')}</label>
          <input
            id="record-name"
            maxLength={longestName}
            autocomplete="off"
            aria-describedby="record-name-hint"
            value={keeper.progress.name}
            onInput={({ currentTarget }) => keeper.setName(currentTarget.value)}
          />
          <span class="small quiet" id="record-name-hint">
            {phrase('record.nameHint')}
          </span>
        </p>
        <label class="choice no-print">
          <input
            type="checkbox"
            checked={hasReflections}
            onChange={({ currentTarget }) => setHasReflections(currentTarget.checked)}
          />
          {phrase('record.withReflections')}
        </label>
        <RecordSheet record={record} hasReflections={hasReflections} />
        <SaveRecord record={record} />
        <MoveProgress />
      </div>
    </RecordContext.Provider>
  );
}
