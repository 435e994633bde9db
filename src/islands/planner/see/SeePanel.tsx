/** A plan seen as a timeline, a week, a balance and a student's list, with what it takes. */
export default function SeePanel() {
  return <p />;
}
