import { AdviceNote } from '../check/AdviceNote.tsx';
import { useFixtures } from '../context.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { MoveButtons } from './CardButtons.tsx';
import { useFocus } from './keyboard.ts';
import type { OpenPlan } from '../plannerState.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { activityName, whenWords, whoWords } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

export interface CardProps extends Pick<Plan, 'days'> {
  readonly activity: PlannedActivity;
  readonly startsOn: string | undefined;
  readonly isPicked: boolean;
  /** That the keyboard is to go on here. */
  readonly focus: OpenPlan['focus'];
}

/** One activity of a plan: what it is at a glance, ways to move it, and its form once it is opened. */
export function ActivityCard({ activity, days, startsOn, isPicked, focus }: CardProps) {
  const { phrase, dispatch } = useFixtures();
  const { id, mode, minutes } = activity;
  const card = useFocus(focus);
  const name = activityName(activity, phrase);
  return (
    <li class={`activity-card ${mode}`} ref={card} data-card={id} tabIndex={-1} aria-label={name}>
      <div class="card-head">
        <button
          type="button"
          class="drag-handle no-print"
          data-drag={id}
          tabIndex={-1}
          aria-hidden="true"
          title={phrase('build.drag')}
        >
          ⠿
        </button>
        <h3 dir="auto">{name}</h3>
        <MoveButtons activity={activity} name={name} days={days} />
      </div>
      <p class="card-facts">
        <ModeMark mode={mode} />
        <strong>{phrase(`export.mode.${mode}`)}</strong>
        <span>{phrase('build.minutes', { minutes })}</span>
        <span>{whenWords({ startsOn }, activity, phrase)}</span>
      </p>
      <CardDetails activity={activity} />
      <AdviceNote id={id} />
      <p class="buttons no-print">
        <button
          type="button"
          class="button secondary"
          data-act="edit"
          aria-expanded={isPicked}
          onClick={() => dispatch({ type: 'pick', id: isPicked ? undefined : id })}
        >
          {phrase(isPicked ? 'build.done' : 'build.edit')}
          <span class="hidden-visually"> {name}</span>
        </button>
      </p>
      {isPicked && <ActivityForm activity={activity} days={days} startsOn={startsOn} />}
    </li>
  );
}

/** How it reaches students, who does it, whose part it is, and whether the library here knows it. */
export function CardDetails({ activity }: { activity: PlannedActivity }) {
  const { tool, phrase } = useFixtures();
  const { activityId, channel, fallback, part } = activity;
  const isKnown = activityId === undefined || tool.library.some(({ id }) => id === activityId);
  const words = [
    phrase(`export.channel.${channel}`),
    ...(fallback === undefined
      ? []
      : [phrase('export.ifItFails', { channel: phrase(`export.channel.${fallback}`) })]),
    whoWords(activity, phrase),
    ...(part === undefined ? [] : [phrase(`export.part.${part}`)]),
  ];
  return (
    <p class="small quiet">
      <span dir="auto">{words.join(' · ')}</span>
      {!isKnown && <> · {phrase('build.unknownActivity')}</>}
      {activityId !== undefined && isKnown && (
        <>
          {' · '}
          <a href={`${tool.base}activities/${activityId}/`}>{phrase('build.inLibrary')}</a>
        </>
      )}
    </p>
  );
}
