/** What a plan is called, for whom, from when, over how many days; taking back and making again. */
export function PlanHead() {
  return <p />;
}
