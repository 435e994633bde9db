import { useState } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { CountField } from './CountField.tsx';
import { SurveyTallies } from './SurveyTallies.tsx';
import { readTypedWhole } from '#codec/classInput.ts';
import { largestRow } from '#domain/classroom/classProfile.ts';

/** Tallies of the survey. Its first question describes a home whole, so each letter that was ticked becomes a row. */
export function TallyForm() {
  const { tool, phrase, dispatch } = useClassroom();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { answers } = tool.data.survey.questions[0];
  const rows = answers.flatMap(({ letter, row }) => {
    const read = readTypedWhole(typed[letter] ?? '', 0, largestRow);
    return read.ok && read.value ? [{ ...row, count: read.value }] : [];
  });
  return (
    <details class="why no-print">
      <summary>{phrase('class.tally.title')}</summary>
      <p>
        {phrase('class.tally.text')} <a href={`${tool.base}class/survey/`}>{phrase('class.tally.survey')}</a>
      </p>
      <p>{phrase('class.tally.guess')}</p>
      {answers.map(({ letter, label }) => (
        <CountField
          key={letter}
          id={`tally-${letter}`}
          label={phrase('class.tally.ticked', { letter })}
          hint={label}
          typed={typed[letter] ?? ''}
          least={0}
          most={largestRow}
          onType={(value) => setTyped({ ...typed, [letter]: value })}
        />
      ))}
      <p>
        <button
          type="button"
          class="button secondary"
          disabled={rows.length === 0}
          onClick={() => {
            dispatch({ type: 'append', rows });
            setTyped({});
          }}
        >
          {phrase('class.tally.add')}
        </button>
      </p>
      <SurveyTallies />
    </details>
  );
}
