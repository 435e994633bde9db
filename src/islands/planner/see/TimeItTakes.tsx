import { useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { NoGrade } from '../NoGrade.tsx';
import { useTeaching } from '../teaching.ts';
import { OwnRates } from './OwnRates.tsx';
import type { Plan } from '#domain/plan/plan.ts';
import { teacherMinutes, teacherTotal, type ActivityTeacherMinutes } from '#domain/plan/teacherTime.ts';
import { activityMinutes, studentWorkload, type StudentWorkload } from '#domain/plan/workload.ts';
import { paces } from '#domain/plan/workloadRates.ts';
import { activityName, dayName } from '#exports/activityWords.ts';
import { WholeNumberField } from '#islands/shared/WholeNumberField.tsx';

const mostStudents = 1000;

/** Minutes for a slow, a typical and a fast student, and for the teacher, by rates that can be seen and set. */
export function TimeItTakes({ plan }: { plan: Plan }) {
  const { tool, phrase, rates, setting } = useFixtures();
  const isCounted = setting.profile !== undefined;
  const { students: known, efforts } = useTeaching();
  const [typed, setTyped] = useState<number>();
  const students = isCounted ? known : (typed ?? known);
  const teacher = teacherMinutes(plan, students, efforts, rates);
  return (
    <section aria-labelledby="time-heading">
      <h2 id="time-heading">{phrase('see.time')}</h2>
      <p>{phrase('see.timeText')}</p>
      {plan.grade === undefined && (
        <p>
          <NoGrade />
        </p>
      )}
      {studentWorkload(plan, rates).map((load) => (
        <StudentTable key={load.group ?? ''} plan={plan} load={load} />
      ))}
      <h3>{phrase('see.teacher')}</h3>
      {!isCounted && (
        <WholeNumberField
          id="see-students"
          label={phrase('see.students')}
          wrong={phrase('see.studentsWrong', { most: mostStudents })}
          least={1}
          most={mostStudents}
          value={students}
          onValue={setTyped}
        />
      )}
      <TeacherWords teacher={teacher} students={students} />
      <details>
        <summary>{phrase('see.byActivity')}</summary>
        <ByActivity plan={plan} teacher={teacher} />
      </details>
      <OwnRates />
      <p class="small">
        {phrase('see.credits')}{' '}
        <a href={`${tool.base}planner/how-time-is-counted/`}>{phrase('see.howCounted')}</a>
      </p>
    </section>
  );
}

function StudentTable({ plan, load }: { plan: Plan; load: StudentWorkload }) {
  const { phrase } = useFixtures();
  const { group, days, total } = load;
  const rows = [
    ...days.map((minutes, day) => [dayName(plan, day, phrase), minutes] as const),
    [phrase('see.total'), total] as const,
  ];
  return (
    <table class="small">
      <caption dir="auto">
        {group === undefined ? phrase('see.perStudent') : phrase('see.perStudentOf', { group })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{phrase('export.column.day')}</th>
          {paces.map((pace) => (
            <th key={pace} scope="col">
              {phrase(`see.pace.${pace}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, minutes]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {paces.map((pace) => (
              <td key={pace}>{minutes[pace]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TeacherProps {
  readonly teacher: readonly ActivityTeacherMinutes[];
  readonly students: number;
}

function TeacherWords({ teacher, students }: TeacherProps) {
  const { phrase } = useFixtures();
  const { prepare, run, mark } = teacherTotal(teacher);
  const total = prepare + run + mark;
  return <p>{phrase('see.teacherText', { prepare, run, mark, total, students })}</p>;
}

function ByActivity({ plan, teacher }: { plan: Plan } & Pick<TeacherProps, 'teacher'>) {
  const { phrase, rates } = useFixtures();
  const columns = ['slow', 'typical', 'fast', 'basis', 'prepare', 'run', 'mark'] as const;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={phrase('see.byActivity')}>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{phrase('export.column.activity')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {phrase(`see.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.activities.map((one, index) => {
            const { slow, typical, fast, basis } = activityMinutes(one, plan, rates);
            const { prepare, run, mark } = teacher[index]!;
            return (
              <tr key={one.id}>
                <th scope="row" dir="auto">
                  {activityName(one, phrase)}
                </th>
                <td>{slow}</td>
                <td>{typical}</td>
                <td>{fast}</td>
                <td>{phrase(`see.basis.${basis}`)}</td>
                <td>{prepare}</td>
                <td>{run}</td>
                <td>{mark}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
