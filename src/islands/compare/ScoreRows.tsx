import { useReading } from './context.ts';
import type { ModeScore } from '#islands/calculator/report.ts';
import { modes } from '#domain/vocabulary.ts';

/** The three scores as bars with their numbers, in the same order on both sides. */
export function ScoreRows({ scores }: { scores: readonly ModeScore[] }) {
  const { phrase } = useReading();
  const inOrder = modes.map((mode) => scores.find((score) => score.mode === mode)!);
  return (
    <ul class="bars" role="list" aria-label={phrase('result.scores')}>
      {inOrder.map(({ mode, name, score, isRuledOut }) => (
        <li key={mode} class={isRuledOut ? 'bar-row ruled-out' : 'bar-row'}>
          <span class="bar-name">{name}</span>
          <svg class="bar" aria-hidden="true" focusable="false">
            <Weave />
            <rect class={`bar-${mode}`} width={`${score}%`} height="100%" rx="4" />
          </svg>
          <span class="bar-score">{score}</span>
          {isRuledOut && <span class="bar-note small">{phrase('result.ruledOut')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The pattern of a blend: live and own time in turns, never touching. */
function Weave() {
  return (
    <defs>
      <pattern id="weave" width="26" height="40" patternUnits="userSpaceOnUse">
        <rect class="bar-synchronous" width="8" height="40" />
        <rect class="bar-asynchronous" x="10" width="14" height="40" />
      </pattern>
    </defs>
  );
}
