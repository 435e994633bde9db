import type { ModeScore } from './report.ts';

interface Props {
  readonly score: ModeScore;
  /** The words that mark a mode which a rule takes out. */
  readonly ruledOut: string;
}

/** One mode's score: its word, its bar and its number. */
export function ScoreBar({ score: { mode, name, score, isRuledOut }, ruledOut }: Props) {
  return (
    <li class={isRuledOut ? 'bar-row ruled-out' : 'bar-row'}>
      <span class="bar-name">{name}</span>
      <svg class="bar" aria-hidden="true" focusable="false">
        <Weave />
        <rect class={`bar-${mode}`} width={`${score}%`} height="100%" rx="4" />
      </svg>
      <span class="bar-score">{score}</span>
      {isRuledOut && <span class="bar-note small">{ruledOut}</span>}
    </li>
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
