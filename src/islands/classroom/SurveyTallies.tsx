import { useState } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { CountField } from './CountField.tsx';
import { PlaceTally } from './PlaceTally.tsx';
import { readTypedWhole } from '#codec/classInput.ts';
import { largestRow } from '#domain/classroom/classProfile.ts';
import type { RowPart } from '#domain/classroom/surveyTallies.ts';

/** The counts of the questions after the first: what they settle, and between what they leave the rest. */
export function SurveyTallies() {
  const { tool, phrase, profile } = useClassroom();
  const [, ...questions] = tool.data.survey.questions;
  return (
    <details class="why">
      <summary>{phrase('class.tally.rest')}</summary>
      <p>{phrase('class.tally.restText')}</p>
      {profile.rows.length === 0 ? (
        <p>{phrase('class.tally.restFirst')}</p>
      ) : (
        questions.map(({ id, ask, answers }, index) => {
          const told = answers.filter(({ sets }) => sets !== undefined);
          if (told.length === 0) return null;
          return (
            <fieldset key={id} class="tally-question">
              <legend>
                {index + 2}. {ask}
              </legend>
              {told.map(({ label, sets }) => (
                <AnswerTally
                  key={label}
                  id={`tally-${id}-${answers.findIndex((one) => one.label === label)}`}
                  label={label}
                  sets={sets!}
                />
              ))}
            </fieldset>
          );
        })
      )}
    </details>
  );
}

function AnswerTally({ id, label, sets }: { id: string; label: string; sets: RowPart }) {
  const { phrase } = useClassroom();
  const [typed, setTyped] = useState('');
  const read = readTypedWhole(typed, 0, largestRow);
  return (
    <>
      <CountField
        id={id}
        label={phrase('class.tally.answer', { label })}
        {...(sets.weeklyCapMegabytes && {
          hint: phrase('class.tally.cap', { megabytes: sets.weeklyCapMegabytes.toLocaleString('en-US') }),
        })}
        typed={typed}
        least={0}
        most={largestRow}
        onType={setTyped}
      />
      {read.ok && read.value !== undefined && <PlaceTally id={id} tally={{ sets, ticked: read.value }} />}
    </>
  );
}
