import { useRef, useState } from 'preact/hooks';
import { changeableParts, choicesFor, partKey } from './choices.ts';
import { useReading } from './context.ts';
import { partName, partQuestion, partWords, sentenceCase } from './partWords.ts';
import type { OpenedLink } from '#codec/calculatorLink.ts';
import type { Part } from '#domain/decision/differences.ts';

interface Props {
  readonly second: OpenedLink;
  /** What the last change did, for eyes and screen readers alike. */
  readonly said: string;
  readonly onChange: (part: Part) => void;
  readonly onUndo: (() => void) | false;
}

/** A small form that sets one answer, weight or rule of the second side. */
export function ChangeForm({ second, said, onChange, onUndo }: Props) {
  const { tool, phrase } = useReading();
  const parts = changeableParts(second.situation, second.model);
  const [key, setKey] = useState(partKey(parts[0]!));
  const [chosen, choose] = useState(0);
  const what = useRef<HTMLSelectElement>(null);
  const part = parts.find((candidate) => partKey(candidate) === key) ?? parts[0]!;
  const choices = choicesFor(part, second.model);
  const submit = (event: Event) => {
    event.preventDefault();
    onChange(choices[chosen]!);
    choose(0);
  };
  const undo = () => {
    if (onUndo) onUndo();
    what.current?.focus();
  };
  return (
    <section class="change no-print" aria-labelledby="change-heading">
      <h2 id="change-heading">{phrase('compare.change.title')}</h2>
      <form onSubmit={submit}>
        <p class="field">
          <label for="change-what">{phrase('compare.change.what')}</label>
          <select
            id="change-what"
            ref={what}
            value={key}
            aria-describedby="change-now"
            onChange={({ currentTarget }) => {
              setKey(currentTarget.value);
              choose(0);
            }}
          >
            <PartOptions parts={parts} />
          </select>
        </p>
        <p class="field">
          <label for="change-to">{phrase('compare.change.to')}</label>
          <select
            id="change-to"
            value={chosen}
            aria-describedby="change-now"
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            <ChoiceOptions choices={choices} />
          </select>
        </p>
        <button type="submit" class="button">
          {phrase('compare.change.button')}
        </button>
        <p class="small quiet now" id="change-now">
          {phrase('compare.change.now', {
            ask: partQuestion(part, tool, phrase),
            words: partWords(part, tool, phrase),
          })}
        </p>
      </form>
      <p role="status" class={said && 'notice'}>
        {said}
      </p>
      {onUndo && (
        <p>
          <button type="button" class="button secondary" onClick={undo}>
            {phrase('compare.change.undo')}
          </button>
        </p>
      )}
    </section>
  );
}

function PartOptions({ parts }: { parts: readonly Part[] }) {
  const { tool, phrase } = useReading();
  const groups = [
    ...tool.questionnaire.map(({ name, questions }) => ({
      name,
      own: parts.filter(
        ({ kind, id }) => kind === 'answer' && questions.some((question) => question.id === id),
      ),
    })),
    { name: phrase('compare.change.weights'), own: parts.filter(({ kind }) => kind === 'weight') },
    { name: phrase('compare.change.rules'), own: parts.filter(({ kind }) => kind === 'context') },
  ];
  return (
    <>
      {groups.map(({ name, own }) => (
        <optgroup key={name} label={name}>
          {own.map((part) => (
            <option key={part.id} value={partKey(part)}>
              {partName(part, tool, phrase)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

function ChoiceOptions({ choices }: { choices: readonly Part[] }) {
  const { tool, phrase } = useReading();
  const options = choices.map((part, index) => ({ index, part, isPair: Array.isArray(part.value) }));
  const pairs = options.filter(({ isPair }) => isPair);
  const optionOf = ({ index, part, isPair }: (typeof options)[number]) => (
    <option key={index} value={index}>
      {sentenceCase(partWords(part, tool, phrase, isPair ? 'short' : 'label'))}
    </option>
  );
  return (
    <>
      {options.filter(({ isPair }) => !isPair).map(optionOf)}
      {pairs.length > 0 && <optgroup label={phrase('compare.change.pairs')}>{pairs.map(optionOf)}</optgroup>}
    </>
  );
}
