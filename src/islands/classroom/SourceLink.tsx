import { useClassroom } from './context.ts';
import type { ClassData } from '#catalog/loadClassData.ts';

/** Where a figure was published, and when; if it does not say, when the figure was put here. */
export function SourceLink({
  source: { title, address, asOf, notedOn = '' },
}: {
  source: ClassData['caps'][number]['source'];
}) {
  const { phrase } = useClassroom();
  const date =
    asOf === 'undated'
      ? phrase('class.data.undated', { date: notedOn })
      : phrase('class.data.asOf', { date: asOf });
  return (
    <>
      <a href={address}>{title}</a> ({date}).
    </>
  );
}
