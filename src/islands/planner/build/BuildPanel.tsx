/** The activities of a plan, day by day, to be added, changed and moved. */
export function BuildPanel() {
  return <p />;
}
