import { useFixtures } from '../context.ts';
import { hoursOn, liveBlocks, percentAt, scaleOf, type DayScale, type LiveBlock } from './dayScale.ts';
import { PlanTable } from './PlanTable.tsx';
import type { Plan } from '#domain/plan/plan.ts';
import { timelineOf, type OwnTimeWindow, type TimelineDay } from '#domain/plan/timeline.ts';
import { clockTime, dayName } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';

const rowPixels = 22;

/** Each day as a line of hours: live as blocks at their hour, own time as lines across their window. */
export function Timeline({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  const days = timelineOf(plan);
  const scale = scaleOf(days);
  return (
    <section aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{phrase('see.view.timeline')}</h2>
      {days.map((day) => (
        <section key={day.day} class="timeline-day">
          <h3>{dayName(plan, day.day, phrase)}</h3>
          {day.live.length + day.ownTime.length === 0 ? (
            <p>{phrase('export.noActivities')}</p>
          ) : (
            <>
              <DayPicture {...{ plan, day, scale }} />
              <DayWords day={day} />
            </>
          )}
        </section>
      ))}
      <details>
        <summary>{phrase('see.asTable')}</summary>
        <PlanTable plan={plan} label={phrase('see.asTable')} />
      </details>
    </section>
  );
}

interface PictureProps {
  readonly plan: Plan;
  readonly day: TimelineDay;
  readonly scale: DayScale;
}

function DayPicture({ plan, day, scale }: PictureProps) {
  const { phrase } = useFixtures();
  const placed = liveBlocks(day);
  const rowsOf = (all: readonly { readonly row: number }[]) => Math.max(0, ...all.map(({ row }) => row + 1));
  const liveRows = rowsOf(placed);
  const rows = liveRows + rowsOf(day.ownTime);
  const label = phrase('see.timeline.label', {
    day: dayName(plan, day.day, phrase),
    live: day.live.length,
    own: day.ownTime.length,
  });
  return (
    <svg class="timeline" role="img" aria-label={label} height={rows * rowPixels + 24}>
      {hoursOn(scale).map((hour) => (
        <Hour key={hour} hour={hour} scale={scale} height={rows * rowPixels} />
      ))}
      {placed.map((block) => (
        <Block key={block.id} block={block} scale={scale} />
      ))}
      {day.ownTime.map((window) => (
        <OwnLine key={window.id} window={window} scale={scale} row={liveRows + window.row} />
      ))}
    </svg>
  );
}

function Hour({ hour, scale, height }: { hour: number; scale: DayScale; height: number }) {
  const at = percentAt(hour, scale);
  const anchor = at === 0 ? 'start' : at > 95 ? 'end' : 'middle';
  return (
    <>
      <line class="hour" x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} />
      <text x={`${at}%`} y={height + 16} text-anchor={anchor}>
        {clockTime(hour).replace(':00', '')}
      </text>
    </>
  );
}

function Block({ block, scale }: { block: LiveBlock; scale: DayScale }) {
  const from = percentAt(block.startMinute, scale);
  const width = Math.max(2, percentAt(block.startMinute + block.minutes, scale) - from);
  return (
    <rect
      class="fill-live"
      x={`${from}%`}
      y={block.row * rowPixels + 3}
      width={`${width}%`}
      height={rowPixels - 6}
      rx={(rowPixels - 6) / 2}
    />
  );
}

function OwnLine({ window, scale, row }: { window: OwnTimeWindow; scale: DayScale; row: number }) {
  const y = row * rowPixels + rowPixels / 2;
  const from = window.opens ? Math.max(1, percentAt(window.fromMinute, scale)) : 0;
  return (
    <>
      <line
        class="stroke-own"
        x1={`${from}%`}
        x2={window.isDue ? '98.5%' : '100%'}
        y1={y}
        y2={y}
        stroke-width="7"
        stroke-linecap="round"
      />
      {window.isDue && <line class="due" x1="99.3%" x2="99.3%" y1={y - 8} y2={y + 8} />}
    </>
  );
}

/** The same day in words: what the picture shows, and what has no hour to be drawn at. */
function DayWords({ day }: { day: TimelineDay }) {
  const { phrase } = useFixtures();
  const ownWords = ({ opens, isDue, fromMinute }: OwnTimeWindow) =>
    [
      ...(opens
        ? [fromMinute > 0 ? phrase('export.opensAt', { time: clockTime(fromMinute) }) : phrase('see.opens')]
        : [phrase('see.goesOn')]),
      ...(isDue ? [phrase('see.due')] : []),
    ].join(', ');
  return (
    <ul class="timeline-words small" role="list">
      {day.live.map((one) => (
        <li key={one.id}>
          <ModeMark mode="synchronous" />
          <span>
            {one.startMinute === undefined ? phrase('export.noTime') : clockTime(one.startMinute)}:{' '}
            <span dir="auto">{one.title.trim() || phrase('export.activity.untitled')}</span>,{' '}
            {phrase('build.minutes', { minutes: one.minutes })}
            <ForWhom group={one.group} />
          </span>
        </li>
      ))}
      {day.ownTime.map((one) => (
        <li key={one.id}>
          <ModeMark mode="asynchronous" />
          <span>
            {ownWords(one)}: <span dir="auto">{one.title.trim() || phrase('export.activity.untitled')}</span>,{' '}
            {phrase('build.minutes', { minutes: one.minutes })}
            <ForWhom group={one.group} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The part of the class that something is for, where it is not for everyone. */
const ForWhom = ({ group }: { group: string | undefined }) =>
  group === undefined ? null : (
    <>
      , <span dir="auto">{group}</span>
    </>
  );
