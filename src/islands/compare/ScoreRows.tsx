import { useReading } from './context.ts';
import type { ModeScore } from '#islands/shared/report.ts';
import { ScoreBar } from '#islands/shared/ScoreBar.tsx';
import { modes } from '#domain/vocabulary.ts';

/** The three scores as bars with their numbers, in the same order on both sides. */
export function ScoreRows({ scores }: { scores: readonly ModeScore[] }) {
  const { phrase } = useReading();
  const inOrder = modes.map((mode) => scores.find((score) => score.mode === mode)!);
  return (
    <ul class="bars" role="list" aria-label={phrase('result.scores')}>
      {inOrder.map((score) => (
        <ScoreBar key={score.mode} score={score} ruledOut={phrase('result.ruledOut')} />
      ))}
    </ul>
  );
}
