import { useClassroom } from './context.ts';
import type { ClassData } from '#catalog/loadClassData.ts';

/** Where a figure was published, and when it says so. */
export function SourceLink({
  source: { title, address, asOf },
}: {
  source: ClassData['caps'][number]['source'];
}) {
  const { phrase } = useClassroom();
  const date = asOf === 'undated' ? phrase('class.data.undated') : phrase('class.data.asOf', { date: asOf });
  return (
    <>
      <a href={address}>{title}</a> ({date}).
    </>
  );
}
