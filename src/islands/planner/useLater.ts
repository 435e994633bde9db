import { useEffect, useState } from 'preact/hooks';

/** Code that loads only when a part of the page asks for it; `failed` where it does not arrive. */
export function useLater<Module>(load: () => Promise<Module>): Module | 'failed' | undefined {
  const [module, setModule] = useState<Module | 'failed'>();
  useEffect(() => {
    load()
      // A module is an object: as a function's value it would be called.
      .then((loaded) => setModule(() => loaded))
      .catch(() => setModule('failed'));
  }, []);
  return module;
}
