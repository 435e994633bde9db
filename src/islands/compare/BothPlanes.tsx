import { useReading } from './context.ts';
import type { Report } from '#islands/shared/report.ts';
import { useLater } from '#islands/shared/useLater.ts';

/** Each result on its own plane, since the areas move with the blend's score and with the rules. */
export function BothPlanes({ first, second }: { first: Report; second: Report }) {
  const { tool, phrase } = useReading();
  const plane = useLater(() => import('#islands/shared/DecisionPlane.tsx'));
  if (typeof plane !== 'object' || first.answered + second.answered === 0) return null;
  const drawn = (report: Report, title: string) =>
    report.answered > 0 && (
      <plane.DecisionPlane report={report} tool={tool} phrase={phrase} heading="h3" title={title} />
    );
  return (
    <section class="no-print" aria-labelledby="planes-heading">
      <h2 id="planes-heading">{phrase('compare.planes')}</h2>
      <div class="sides">
        {drawn(first, phrase('compare.first'))}
        {drawn(second, phrase('compare.second'))}
      </div>
    </section>
  );
}
