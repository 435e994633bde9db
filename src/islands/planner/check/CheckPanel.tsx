/** What the checks find in a plan, what would mend it, and what to do when things fail. */
export default function CheckPanel() {
  return <p />;
}
