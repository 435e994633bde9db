import { useEffect, useState } from 'preact/hooks';
import { useCalculator } from './context.ts';
import type { PolicyBox } from './PolicyBox.tsx';

/** The place of the policy card among the fields: the way to one, or the box about it, which loads only where there is one. */
export function PolicyPlace() {
  const { tool, phrase, card } = useCalculator();
  const [Box, setBox] = useState<typeof PolicyBox>();
  const isNeeded = card !== undefined;
  useEffect(() => {
    if (!isNeeded) return;
    import('./PolicyBox.tsx')
      .then((loaded) => setBox(() => loaded.PolicyBox))
      // The fields and the line under the verdict go by the card all the same.
      .catch(() => undefined);
  }, [isNeeded]);
  if (card !== undefined) return Box ? <Box card={card} /> : null;
  return (
    <p class="small">
      <a href={`${tool.base}policy/`}>{phrase('under.make')}</a>
    </p>
  );
}
