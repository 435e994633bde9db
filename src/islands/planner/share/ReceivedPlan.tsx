import type { ReceivedPlan as Received } from '../plannerState.ts';

/** A plan that somebody sent, to read, and to copy. */
export function ReceivedPlan({ received }: { received: Received }) {
  return <p>{received.plan.title}</p>;
}
