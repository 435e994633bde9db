import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../build/Fields.tsx';
import { useFixtures } from '../context.ts';
import { fileNameOf } from '../share/fileName.ts';
import type { SayInList } from './KeptPlanList.tsx';
import type { KeptPlans } from './useKeptPlans.ts';
import type { StoredPlan, UnreadablePlan } from '#browser/planStore.ts';
import { saveTextFile } from '#browser/textFile.ts';
import { longestTitle } from '#domain/plan/plan.ts';
import { asOwnPlan } from '#domain/plan/planIds.ts';
import { wholeBeginning } from '#domain/plan/wholeCharacters.ts';
import { planName } from '#exports/activityWords.ts';

interface Props<Stored> {
  readonly stored: Stored;
  readonly kept: KeptPlans;
  readonly say: SayInList;
}

const whenWords = (time: number): string =>
  new Date(time).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** One kept plan: what it is called, how large it is, and what can be done with it. */
export function KeptPlan({ stored, kept, say }: Props<StoredPlan>) {
  const { phrase } = useFixtures();
  const [isRenaming, setRenaming] = useState(false);
  const { plan, savedAt } = stored;
  const { days, activities } = plan;
  return (
    <li class="card">
      <h3 dir="auto">{planName(plan, phrase)}</h3>
      <p class="small quiet">
        {phrase('start.kept.facts', { days, activities: activities.length, when: whenWords(savedAt) })}
      </p>
      {isRenaming ? (
        <NewTitle stored={stored} kept={kept} say={say} onDone={() => setRenaming(false)} />
      ) : (
        <KeptActions stored={stored} kept={kept} say={say} onRename={() => setRenaming(true)} />
      )}
    </li>
  );
}

function KeptActions({ stored, kept, say, onRename }: Props<StoredPlan> & { onRename: () => void }) {
  const { phrase, dispatch } = useFixtures();
  const { key, plan, savedAt } = stored;
  const title = planName(plan, phrase);
  const duplicate = () => {
    const copy = wholeBeginning(phrase('start.kept.copyOf', { title }), longestTitle);
    const outcome = kept.add({ ...asOwnPlan(plan), title: copy });
    say(
      outcome === 'kept'
        ? { key: 'start.kept.duplicated', values: { title: copy } }
        : { key: `planner.saved.${outcome}` },
    );
  };
  const remove = () => say({ key: 'start.kept.deleted', values: { title }, undo: kept.remove(key) });
  const buttons = [
    { name: 'start.kept.rename', label: 'start.kept.renameOne', act: onRename },
    { name: 'start.kept.duplicate', label: 'start.kept.duplicateOne', act: duplicate },
    { name: 'start.kept.delete', label: 'start.kept.deleteOne', act: remove },
  ];
  return (
    <p class="buttons">
      <button
        type="button"
        class="button"
        aria-label={phrase('start.kept.openOne', { title })}
        onClick={() => dispatch({ type: 'open', key, plan, savedAt })}
      >
        {phrase('start.kept.open')}
      </button>
      {buttons.map(({ name, label, act }) => (
        <button
          key={name}
          type="button"
          class="button secondary"
          aria-label={phrase(label, { title })}
          onClick={act}
        >
          {phrase(name)}
        </button>
      ))}
    </p>
  );
}

function NewTitle({ stored, kept, say, onDone }: Props<StoredPlan> & { onDone: () => void }) {
  const { phrase } = useFixtures();
  const [title, setTitle] = useState(stored.plan.title);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const tooLong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (tooLong) return tooLong.focus();
    const outcome = kept.retitle(stored, title.trim());
    const values = { title: planName({ ...stored.plan, title }, phrase) };
    say(outcome === 'kept' ? { key: 'start.kept.renamed', values } : { key: `planner.saved.${outcome}` });
    onDone();
  };
  return (
    <form class="start-rename" ref={form} onSubmit={save}>
      <TextField
        id={`title-${stored.key}`}
        label={phrase('start.kept.newTitle')}
        value={stored.plan.title}
        most={longestTitle}
        onText={setTitle}
      />
      <p class="buttons">
        <button class="button">{phrase('start.kept.saveTitle')}</button>
        <button type="button" class="button secondary" onClick={onDone}>
          {phrase('start.kept.cancel')}
        </button>
      </p>
    </form>
  );
}

/** A kept text that no longer opens: to be saved as it is, and deleted. */
export function UnreadableKept({ stored, kept, say }: Props<UnreadablePlan>) {
  const { phrase } = useFixtures();
  const { key, text, problem } = stored;
  const title = phrase('start.unreadable');
  const name = fileNameOf('', 'json');
  return (
    <li class="card">
      <h3>{title}</h3>
      <p>{phrase(problem.reason === 'newer' ? 'start.unreadable.newer' : 'start.unreadable.text')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => saveTextFile(name, text, 'application/json')}>
          {phrase('start.unreadable.save')}
        </button>
        <button
          type="button"
          class="button secondary"
          onClick={() => say({ key: 'start.kept.deleted', values: { title }, undo: kept.remove(key) })}
        >
          {phrase('start.kept.delete')}
        </button>
      </p>
    </li>
  );
}
