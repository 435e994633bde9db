import { useEffect, useState } from 'preact/hooks';

const pauseMs = 150;

/** The value as it was when it last stood still for a moment. What somebody does in a row is followed once, at its end. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
