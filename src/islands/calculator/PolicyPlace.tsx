import { useCalculator } from './context.ts';
import { useLater } from '#islands/shared/useLater.ts';

/** The place of the policy card among the fields: the way to one, or the box about it, which loads only where there is one. */
export function PolicyPlace() {
  const { tool, phrase, card } = useCalculator();
  const code = useLater(() => import('./PolicyBox.tsx'), card !== undefined);
  if (card !== undefined) {
    // Without the box, the fields and the line under the verdict go by the card all the same.
    return typeof code === 'object' ? <code.PolicyBox card={card} /> : null;
  }
  return (
    <p class="small">
      <a href={`${tool.base}policy/`}>{phrase('under.make')}</a>
    </p>
  );
}
