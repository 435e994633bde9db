/** What the model says of one activity, beside what the teacher chose. */
export function AdviceNote({ id }: { id: string }) {
  return <p data-for={id} hidden />;
}
