import { useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { NumberField } from './Fields.tsx';
import { letKeyboardGo, noteAct } from './keyboard.ts';
import { movedNotice } from './placeWords.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';
import type { PlanEdit } from '#domain/plan/planEdit.ts';
import { twinEdit } from '#domain/plan/sources.ts';
import { activityName } from '#exports/activityWords.ts';

interface Props {
  readonly activity: PlannedActivity;
  readonly name: string;
  readonly days: number;
}

const signs = { earlier: '↑', later: '↓', dayBefore: '←', dayAfter: '→' } as const;

/** Earlier, later, a day back, a day on. */
export function MoveButtons({ activity, name, days }: Props) {
  const { phrase, dispatch } = useFixtures();
  const { id, day } = activity;
  const move = (act: keyof typeof signs, edit: PlanEdit) => {
    noteAct(act);
    // In the list of another day, its card is a new one.
    if (edit.kind === 'move') letKeyboardGo();
    dispatch({ type: 'edit', edit, notice: movedNotice(phrase) });
  };
  const ways: readonly (readonly [keyof typeof signs, PlanEdit])[] = [
    ['earlier', { kind: 'step', id, by: -1 }],
    ['later', { kind: 'step', id, by: 1 }],
    ...(days > 1
      ? ([
          ['dayBefore', { kind: 'move', id, day: day - 1 }],
          ['dayAfter', { kind: 'move', id, day: day + 1 }],
        ] as const)
      : []),
  ];
  return (
    <span class="move-buttons no-print">
      {ways.map(([act, edit]) => (
        <button
          key={act}
          type="button"
          data-act={act}
          aria-label={phrase(`build.move.${act}`, { title: name })}
          title={phrase(`build.move.${act}`, { title: name })}
          onClick={() => move(act, edit)}
        >
          {signs[act]}
        </button>
      ))}
    </span>
  );
}

/** What else can be done with an activity. */
export function MoreButtons({ activity }: Pick<Props, 'activity'>) {
  const { tool, phrase, dispatch } = useFixtures();
  const name = activityName(activity, phrase);
  const { id, day, mode, learningType, set, activityId } = activity;
  const act = (key: string, edit: PlanEdit) => {
    noteAct('edit');
    dispatch({ type: 'edit', edit, notice: { key, values: { title: name } } });
    // The card is gone, and the keyboard goes on at the end of its day.
    if (edit.kind === 'remove') document.getElementById(`add-${day}`)?.focus();
  };
  const button = (key: string, words: string, edit: PlanEdit) => (
    <button type="button" class="button secondary" onClick={() => act(key, edit)}>
      {words}
    </button>
  );
  const library = tool.library.find((one) => one.id === activityId);
  const other = mode === 'synchronous' ? 'asynchronous' : 'synchronous';
  const shares = tool.advice.patterns.shares.blended[learningType];
  return (
    <div class="more-buttons no-print">
      <p class="buttons">
        {button('build.said.twin', phrase(`build.twin.${other}`), twinEdit(activity, library))}
        {set === undefined
          ? button('build.said.split', phrase('build.split'), { kind: 'split', id, shares })
          : button('build.said.join', phrase('build.join'), { kind: 'join', set })}
        {button('build.said.duplicate', phrase('build.duplicate'), { kind: 'duplicate', id })}
        {button('build.said.remove', phrase('build.remove'), { kind: 'remove', id })}
      </p>
      {set === undefined && (
        <Divide onDivide={(count) => act('build.said.divide', { kind: 'divide', id, count })} id={id} />
      )}
    </div>
  );
}

const mostSittings = 10;

function Divide({ id, onDivide }: { id: string; onDivide: (count: number) => void }) {
  const { phrase } = useFixtures();
  const [count, setCount] = useState<number>();
  return (
    <div class="divide">
      <NumberField
        id={`${id}-sittings`}
        label={phrase('build.sittings')}
        wrong={phrase('build.sittingsWrong', { most: mostSittings })}
        least={2}
        most={mostSittings}
        value={count}
        onValue={setCount}
      />
      <button type="button" class="button secondary" onClick={() => count !== undefined && onDivide(count)}>
        {phrase('build.divide')}
      </button>
    </div>
  );
}
