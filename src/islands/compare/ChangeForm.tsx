import { useRef, useState } from 'preact/hooks';
import { changeableParts, choicesFor, partKey, rangeOf } from './choices.ts';
import { useReading } from './context.ts';
import { ChoiceOptions, PartOptions } from './PartOptions.tsx';
import { partQuestion, partWords } from './partWords.ts';
import type { OpenedLink } from '#codec/calculatorLink.ts';
import type { Part } from '#domain/decision/differences.ts';
import { WholeNumberField } from '#islands/shared/WholeNumberField.tsx';

interface Props {
  readonly second: OpenedLink;
  /** What the last change did, for eyes and screen readers alike. */
  readonly said: string;
  readonly onChange: (part: Part) => void;
  readonly onUndo: (() => void) | false;
}

/** A small form that sets one answer, weight, rule or number of the second side. */
export function ChangeForm({ second, said, onChange, onUndo }: Props) {
  const { tool, phrase } = useReading();
  const parts = changeableParts(second.situation, second.model);
  const [key, setKey] = useState(partKey(parts[0]!));
  const [chosen, choose] = useState(0);
  const [typed, type] = useState<number>();
  const number = useRef<HTMLDivElement>(null);
  const what = useRef<HTMLSelectElement>(null);
  const part = parts.find((candidate) => partKey(candidate) === key) ?? parts[0]!;
  const range = rangeOf(part);
  const choices = choicesFor(part, second.model);
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = number.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) return wrong.focus();
    const value = range && typed !== undefined ? typed / range.perUnit : undefined;
    onChange(range ? ({ ...part, value } as Part) : choices[chosen]!);
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
              type(undefined);
            }}
          >
            <PartOptions parts={parts} />
          </select>
        </p>
        {range ? (
          <div ref={number}>
            <WholeNumberField
              key={key}
              id="change-to"
              label={phrase('compare.change.toNumber')}
              wrong={phrase('context.number', { least: range.least, most: range.most })}
              least={range.least}
              most={range.most}
              value={typed}
              onValue={type}
            />
          </div>
        ) : (
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
        )}
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
