import { useState } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { CountField } from './CountField.tsx';
import { PlaceTally } from './PlaceTally.tsx';
import { readTypedWhole } from '#codec/classInput.ts';
import { largestRow } from '#domain/classroom/classProfile.ts';
import { weeklyMegabytes } from '#domain/classroom/dataBudget.ts';
import type { RowPart } from '#domain/classroom/surveyTallies.ts';

/** More than any plan that runs out, and still within what a row may hold. */
const mostGigabytes = 200;

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
  const [gigabytes, setGigabytes] = useState('');
  const read = readTypedWhole(typed, 0, largestRow);
  const plan = readTypedWhole(gigabytes, 1, mostGigabytes);
  const isCap = sets.weeklyCapMegabytes !== undefined;
  const placed =
    isCap && plan.ok && plan.value !== undefined
      ? { weeklyCapMegabytes: Math.round(weeklyMegabytes(plan.value)) }
      : sets;
  return (
    <>
      <CountField
        id={id}
        label={phrase('class.tally.answer', { label })}
        typed={typed}
        least={0}
        most={largestRow}
        onType={setTyped}
      />
      {isCap && (
        <CountField
          id={`${id}-gigabytes`}
          label={phrase('class.tally.gigabytes')}
          hint={phrase('class.tally.cap', {
            megabytes: placed.weeklyCapMegabytes!.toLocaleString('en-US'),
          })}
          typed={gigabytes}
          least={1}
          most={mostGigabytes}
          onType={setGigabytes}
        />
      )}
      {read.ok && read.value !== undefined && plan.ok && (
        <PlaceTally id={id} tally={{ sets: placed, ticked: read.value }} />
      )}
    </>
  );
}
