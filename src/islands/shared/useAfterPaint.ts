import { useEffect, useState } from 'preact/hooks';

/**
 * The value as of the last paint. A click shows in the form at once; what takes longer to work out from it follows
 * right after, so that a slow phone never holds back the tick in the box.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  // Preact runs effects after the browser has painted.
  useEffect(() => setPainted(value), [value]);
  return painted;
}
