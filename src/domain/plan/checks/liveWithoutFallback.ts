import { remedied, type Check } from './finding.ts';
import { takesOver } from './liveWays.ts';

/** Live activities for which nobody has said what takes over. In a room there is no line to fail. */
export const liveWithoutFallback: Check = ({ activities }, setting) =>
  activities
    .filter(({ mode, channel, fallback }) => mode === 'synchronous' && channel !== 'in-person' && !fallback)
    .map(({ id, channel, day }) => ({
      check: 'live-without-fallback',
      severity: 'caution',
      numbers: {},
      ids: [id],
      day,
      ...remedied('name-fallback', {
        kind: 'change',
        id,
        change: { fallback: takesOver(channel, setting) },
      }),
    }));
