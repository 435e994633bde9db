import { nameInSentence } from './changes.ts';
import type { Report } from './report.ts';
import { modeName, type Tool } from './tool.ts';
import { boundsOf, type Bounds } from '#domain/robustness/plane.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly report: Report;
  readonly tool: Tool;
  readonly phrase: Phrase;
  /** The id of the lines that mark the gaps. */
  readonly hatching: string;
}

/** What each area of the plane is and where it lies, in words beside its color: for the narrow ones, and for the ear. */
export function PlaneKey({ report: { decision, model }, tool, phrase, hatching }: Props) {
  const areas = boundsOf(decision, model.margin.value);
  const hasGaps = areas.length > 1 && model.margin.value > 0;
  return (
    <div class="small">
      <p>{phrase('result.planeAreas')}</p>
      <ul role="list">
        {areas.map((bounds) => (
          <li key={bounds.mode}>
            <Swatch className={`region ${bounds.mode}`} /> <strong>{modeName(bounds.mode, tool)}:</strong>{' '}
            {boundsInWords(bounds, tool, phrase)}
          </li>
        ))}
        {hasGaps && (
          <li>
            <Swatch className="plane-ground" over={`url(#${hatching})`} />{' '}
            <strong>{tool.advice.verdicts.either.name}:</strong> {phrase('result.planeElse')}
          </li>
        )}
      </ul>
    </div>
  );
}

const Swatch = ({ className, over }: { className: string; over?: string }) => (
  <svg width="14" height="14" viewBox="0 0 4 4" aria-hidden="true" focusable="false">
    <rect class={className} width="4" height="4" />
    {over && <rect fill={over} width="4" height="4" />}
  </svg>
);

function boundsInWords({ from, ahead, upTo, isNowhere }: Bounds, tool: Tool, phrase: Phrase): string {
  if (isNowhere) return phrase('result.planeNowhere');
  const clauses = [
    ...(from === undefined ? [] : [phrase('result.planeFrom', { points: from })]),
    ...(ahead
      ? [phrase('result.planeAhead', { points: ahead.by, pull: nameInSentence(ahead.of, tool) })]
      : []),
    ...(upTo?.pulls ?? []).map((pull) =>
      phrase('result.planeUpTo', { points: upTo!.points, pull: nameInSentence(pull, tool) }),
    ),
  ];
  return clauses.length > 0 ? clauses.join(', ') : phrase('result.planeAlways');
}
