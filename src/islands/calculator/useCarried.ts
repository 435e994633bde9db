import { useMemo } from 'preact/hooks';
import { useLater } from '#islands/shared/useLater.ts';

/** What a text carries; nothing; something whose code is still on its way; or something that cannot be read. */
export type Carried<Value extends object> = Value | 'none' | 'waiting' | 'unreadable';

/** What a text carries. The code that reads it loads only where there is a text, so that nobody else pays for it. */
export function useCarried<Code extends object, Value extends object>(
  text: string | undefined,
  load: () => Promise<Code>,
  read: (code: Code, text: string) => Value | undefined,
): Carried<Value> {
  const code = useLater(load, text !== undefined);
  return useMemo(() => {
    if (text === undefined) return 'none';
    if (code === undefined) return 'waiting';
    return (typeof code === 'object' ? read(code, text) : undefined) ?? 'unreadable';
  }, [text, code]);
}

export const isThere = <Value extends object>(carried: Carried<Value>): carried is Value =>
  typeof carried === 'object';
