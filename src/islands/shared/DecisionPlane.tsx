import { useId } from 'preact/hooks';
import { nameInSentence } from './changes.ts';
import { PlaneKey } from './PlaneKey.tsx';
import type { Report } from './report.ts';
import type { Tool } from './tool.ts';
import {
  nearestBorder,
  regionsOf,
  verdictOnPlane,
  type Point,
  type Region,
} from '#domain/robustness/plane.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly report: Report;
  readonly tool: Tool;
  readonly phrase: Phrase;
  readonly title: string;
  /** The level that fits the headings around it. */
  readonly heading: 'h3' | 'h4';
}

/** The result as a point on the plane of pull toward live (up) and pull toward own time (across). */
export function DecisionPlane({ report, tool, phrase, title, heading: Heading }: Props) {
  const { scores } = report.decision;
  // Gaps are told from areas by lines too: their colors are close, and a page may show two planes.
  const hatching = useId();
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
        <Heading>{title}</Heading>
        <p>
          {phrase('result.planeText', values)} {placeInWords(report, tool, phrase)}
        </p>
      </figcaption>
      <svg viewBox="-7 -3 110 112" aria-hidden="true" focusable="false">
        <pattern
          id={hatching}
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line y2="3" stroke="currentColor" stroke-opacity="0.5" stroke-width="0.6" />
        </pattern>
        <rect class="plane-ground" width="100" height="100" />
        <rect fill={`url(#${hatching})`} width="100" height="100" />
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
      <PlaneKey report={report} tool={tool} phrase={phrase} hatching={hatching} />
    </figure>
  );
}

/** In which area or gap the point lies, and the shortest way out of it. */
function placeInWords({ decision, model }: Report, tool: Tool, phrase: Phrase): string {
  const here = verdictOnPlane(decision, model);
  const place =
    here === 'either'
      ? phrase('result.planeGap')
      : phrase('result.planeIn', { mode: nameInSentence(here, tool) });
  const border = nearestBorder(decision, model);
  if (border === undefined) return place;
  const { pull, change, beyond } = border;
  const clause = phrase(change > 0 ? 'result.planeMore' : 'result.planeLess', {
    pull: nameInSentence(pull, tool),
    points: Math.abs(change),
  });
  const turn =
    beyond === 'either'
      ? phrase('result.flipEither', { clause })
      : phrase('result.flip', { clause, mode: nameInSentence(beyond, tool) });
  return `${place} ${turn} ${phrase('result.planeNearest')}`;
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
