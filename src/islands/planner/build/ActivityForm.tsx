import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { MoreButtons } from './CardButtons.tsx';
import { CheckField, NumberField, SelectField, TextField } from './Fields.tsx';
import { HowFields } from './HowFields.tsx';
import { WhenFields } from './WhenFields.tsx';
import { WorkloadFields } from './WorkloadFields.tsx';
import { learningTypes } from '#domain/library/activity.ts';
import { longestNotes, longestTitle, mostMinutes, type PlannedActivity } from '#domain/plan/plan.ts';
import type { ActivityChange } from '#domain/plan/planEdit.ts';

export interface FormProps {
  readonly activity: PlannedActivity;
  readonly days: number;
  readonly startsOn: string | undefined;
}

/** What each part of the form is given: the activity, names for its fields, and how to set them. */
export interface PartProps extends FormProps {
  readonly name: (field: string) => string;
  /** `isTyping` for what is set letter by letter. */
  readonly set: (change: ActivityChange, isTyping?: boolean) => void;
}

/** All there is to say of an activity, and to do with it. Every field counts as it is filled in. */
export function ActivityForm({ activity, days, startsOn }: FormProps) {
  const { dispatch } = useFixtures();
  const form = useRef<HTMLDivElement>(null);
  const name = (field: string) => `${activity.id}-${field}`;
  const set: PartProps['set'] = (change, isTyping = false) =>
    dispatch({ type: 'edit', edit: { kind: 'change', id: activity.id, change }, isTyping });
  const part = { activity, days, startsOn, name, set };
  // The first fields stand at once, the others right after the paint: a slow phone is not held back by what comes last.
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);
  // A new activity has no name yet: that is where one begins.
  useLayoutEffect(() => {
    if (activity.title === '') form.current?.querySelector('input')?.focus();
  }, []);
  return (
    <>
      <div class="activity-form no-print" ref={form}>
        <WhatFields {...part} />
        {isWhole && <FurtherFields {...part} />}
      </div>
      {isWhole && <MoreButtons activity={activity} />}
    </>
  );
}

function FurtherFields(part: PartProps) {
  const { phrase } = useFixtures();
  const { activity, name, set } = part;
  return (
    <>
      <WhenFields {...part} />
      <HowFields {...part} />
      <details>
        <summary>{phrase('build.form.work')}</summary>
        <WorkloadFields {...part} />
      </details>
      <TextField
        id={name('notes')}
        label={phrase('build.form.notes')}
        value={activity.notes}
        most={longestNotes}
        isLong
        onText={(notes) => set({ notes: notes === '' ? undefined : notes }, true)}
      />
    </>
  );
}

function WhatFields({ activity, name, set }: PartProps) {
  const { phrase } = useFixtures();
  return (
    <div class="form-grid">
      <TextField
        id={name('title')}
        label={phrase('build.form.title')}
        value={activity.title}
        most={longestTitle}
        onText={(title) => set({ title }, true)}
      />
      <NumberField
        id={name('minutes')}
        label={phrase('build.form.minutes')}
        wrong={phrase('build.form.minutesWrong', { most: mostMinutes })}
        least={0}
        most={mostMinutes}
        value={activity.minutes}
        onValue={(minutes) => minutes !== undefined && minutes !== activity.minutes && set({ minutes }, true)}
      />
      <TextField
        id={name('goal')}
        label={phrase('build.form.goal')}
        value={activity.goal}
        most={longestTitle}
        onText={(goal) => set({ goal: goal === '' ? undefined : goal }, true)}
      />
      <SelectField
        id={name('type')}
        label={phrase('build.form.type')}
        value={activity.learningType}
        options={learningTypes.map((type) => [type, phrase(`export.type.${type}`)])}
        onValue={(learningType) => learningType && set({ learningType })}
      />
      <CheckField
        id={name('contact')}
        label={phrase('build.form.contact')}
        checked={activity.hasContact}
        onCheck={(hasContact) => set({ hasContact })}
      />
      <CheckField
        id={name('evidence')}
        label={phrase('build.form.evidence')}
        checked={activity.hasEvidence}
        onCheck={(hasEvidence) => set({ hasEvidence })}
      />
    </div>
  );
}
