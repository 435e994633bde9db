import { useMemo } from 'preact/hooks';
import { useFixtures } from './context.ts';
import { studentsIn } from '#domain/classroom/reach.ts';
import type { Teaching } from '#domain/plan/comparePlans.ts';

/** The size of a class where none is counted; whoever shows it says that it is assumed. */
const assumedStudents = 25;

/** How many students the class has, or is assumed to have, and what the library says of preparing. */
export function useTeaching(): Teaching {
  const { tool, setting } = useFixtures();
  const efforts = useMemo(
    () => Object.fromEntries(tool.library.map(({ id, effort }) => [id, effort])),
    [tool],
  );
  const students = setting.profile === undefined ? assumedStudents : studentsIn(setting.profile);
  return useMemo(() => ({ students, efforts }), [students, efforts]);
}
