import type { Report } from '#islands/shared/report.ts';
import { useFixtures } from './context.ts';
import { regionsOf, type Point, type Region } from '#domain/robustness/plane.ts';

/** The result as a point on the plane of pull toward live (up) and pull toward own time (across). */
export function DecisionPlane({ report }: { report: Report }) {
  const { tool, phrase } = useFixtures();
  const { scores } = report.decision;
  const regions = regionsOf(report.decision, report.model.margin.value).filter(
    ({ corners }) => corners.length > 2,
  );
  const values = {
    live: Math.round(scores.synchronous),
    ownTime: Math.round(scores.asynchronous),
    blended: Math.round(scores.blended),
  };
  return (
    <figure class="plane">
      <figcaption>
        <h4>{phrase('result.plane')}</h4>
        <p>
          {phrase('result.planeText', values)} {phrase('result.planeEither')}
        </p>
      </figcaption>
      <svg viewBox="-7 -3 110 112" aria-hidden="true" focusable="false">
        <rect class="plane-ground" width="100" height="100" />
        {regions.map(({ mode, corners }) => (
          <polygon key={mode} class={`region ${mode}`} points={corners.map(onPaper).join(' ')} />
        ))}
        {regions.filter(hasRoomForName).map((region) => (
          <text key={region.mode} class="region-name" {...middleOf(region)}>
            {tool.advice.verdicts[region.mode].name}
          </text>
        ))}
        <circle class="here" cx={scores.asynchronous} cy={100 - scores.synchronous} r="3" />
        <text class="axis" x="50" y="107">
          {phrase('result.planeAcross')} →
        </text>
        <text class="axis" x="-50" y="-2.5" transform="rotate(-90)">
          {phrase('result.planeUp')} →
        </text>
      </svg>
    </figure>
  );
}

// Screens count downward; the plane counts upward.
const onPaper = ([across, up]: Point): string => `${across},${100 - up}`;

/** Whether a region is wide and high enough for its name. */
function hasRoomForName({ corners }: Region): boolean {
  const extent = (index: 0 | 1) =>
    Math.max(...corners.map((corner) => corner[index])) - Math.min(...corners.map((corner) => corner[index]));
  return extent(0) > 24 && extent(1) > 8;
}

function middleOf({ corners }: Region): { x: number; y: number } {
  const mean = (index: 0 | 1) => corners.reduce((sum, corner) => sum + corner[index], 0) / corners.length;
  return { x: mean(0), y: 100 - mean(1) + 1.5 };
}
