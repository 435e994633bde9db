import { lightened } from './dataOverCap.ts';
import { remedied, type Check } from './finding.ts';

/**
 * Calls with cameras on where the policy card forbids cameras. What a card says of recording is not looked for: a plan
 * that names a recording does not say whether it is one of live time.
 */
export const policyManner: Check = ({ activities }, { card }) => {
  if (card?.camera !== 'forbidden') return [];
  return activities
    .filter(({ channel }) => channel === 'video-camera')
    .map((one) => {
      const { channel, fallback } = lightened(one)!;
      return {
        check: 'camera-on',
        severity: 'problem',
        numbers: {},
        ids: [one.id],
        day: one.day,
        ...remedied('camera-off', {
          kind: 'change',
          id: one.id,
          change: { channel, ...(fallback === undefined ? {} : { fallback }) },
        }),
      };
    });
};
