import { useEffect, useState } from 'preact/hooks';

/** Code that loads only when a part of the page needs it; `failed` where it does not arrive. */
export function useLater<Module>(
  load: () => Promise<Module>,
  isNeeded = true,
): Module | 'failed' | undefined {
  const [module, setModule] = useState<Module | 'failed'>();
  useEffect(() => {
    if (!isNeeded) return;
    load()
      // A module is an object: as a function's value it would be called.
      .then((loaded) => setModule(() => loaded))
      .catch(() => setModule('failed'));
  }, [isNeeded]);
  return module;
}
