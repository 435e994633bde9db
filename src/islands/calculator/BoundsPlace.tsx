import { useState } from 'preact/hooks';
import { useCalculator } from './context.ts';
import { useLater } from '#islands/shared/useLater.ts';

/** The place for a teacher who knows only separate percentages. What works with them loads once it is opened. */
export function BoundsPlace() {
  const { phrase } = useCalculator();
  const [isOpened, setOpened] = useState(false);
  const code = useLater(() => import('./ShareBounds.tsx'), isOpened);
  return (
    <details class="why bounds" onToggle={() => setOpened(true)}>
      <summary>{phrase('bounds.title')}</summary>
      <p>{phrase('bounds.text')}</p>
      {code === 'failed' && <p role="alert">{phrase('bounds.failed')}</p>}
      {typeof code === 'object' && <code.ShareBounds />}
    </details>
  );
}
