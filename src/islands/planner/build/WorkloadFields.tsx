import { useFixtures } from '../context.ts';
import type { PartProps } from './ActivityForm.tsx';
import { NumberField, SelectField } from './Fields.tsx';
import {
  draftings,
  mostMinutes,
  mostPosts,
  mostWords,
  readingDifficulties,
  readingPurposes,
  writingGenres,
  type Workload,
} from '#domain/plan/plan.ts';

const kinds = ['reading', 'writing', 'video', 'posts'] as const;

/** What somebody starts from who has said only what kind of work it is; each can be changed. */
const usual: Readonly<Record<Workload['kind'], Workload>> = {
  reading: { kind: 'reading', words: 500, purpose: 'understand', difficulty: 'some-new' },
  writing: { kind: 'writing', words: 100, genre: 'reflection', drafting: 'minimal' },
  video: { kind: 'video', minutes: 10 },
  posts: { kind: 'posts', posts: 2, words: 50 },
};

/** How much there is to read, write, watch or post, from which minutes are estimated. */
export function WorkloadFields(part: PartProps) {
  const { phrase } = useFixtures();
  const { activity, name, set } = part;
  const { workload } = activity;
  return (
    <div class="form-grid">
      <SelectField
        id={name('work')}
        label={phrase('build.work.kind')}
        value={workload?.kind ?? ''}
        none={phrase('build.work.none')}
        options={kinds.map((kind) => [kind, phrase(`build.work.${kind}`)])}
        onValue={(kind) => set({ workload: kind && usual[kind] })}
      />
      {workload !== undefined && <Amounts key={workload.kind} {...part} work={workload} />}
    </div>
  );
}

interface AmountProps extends PartProps {
  readonly work: Workload;
}

function Amounts({ work, name, set }: AmountProps) {
  const { phrase } = useFixtures();
  const amount = (field: 'words' | 'minutes' | 'posts', value: number, most: number) => (
    <NumberField
      id={name(`work-${field}`)}
      label={phrase(field === 'posts' ? 'build.work.posts-count' : `build.work.${field}`)}
      wrong={phrase('build.work.wrong', { most })}
      least={0}
      most={most}
      value={value}
      onValue={(typed) =>
        typed !== undefined &&
        typed !== value &&
        set({ workload: { ...work, [field]: typed } as Workload }, true)
      }
    />
  );
  return (
    <>
      {work.kind === 'posts' && amount('posts', work.posts, mostPosts)}
      {work.kind === 'video'
        ? amount('minutes', work.minutes, mostMinutes)
        : amount('words', work.words, mostWords)}
      <Manner {...{ work, name, set }} />
    </>
  );
}

function Manner({ work, name, set }: Pick<AmountProps, 'work' | 'name' | 'set'>) {
  const { phrase } = useFixtures();
  const choice = <Value extends string>(field: string, value: Value, options: readonly Value[]) => (
    <SelectField
      id={name(`work-${field}`)}
      label={phrase(`build.work.${field}`)}
      value={value}
      options={options.map((option) => [option, phrase(`build.work.${field}.${option}`)])}
      onValue={(chosen) => chosen && set({ workload: { ...work, [field]: chosen } as Workload })}
    />
  );
  if (work.kind === 'reading') {
    return (
      <>
        {choice('purpose', work.purpose, readingPurposes)}
        {choice('difficulty', work.difficulty, readingDifficulties)}
      </>
    );
  }
  if (work.kind !== 'writing') return null;
  return (
    <>
      {choice('genre', work.genre, writingGenres)}
      {choice('drafting', work.drafting, draftings)}
    </>
  );
}
