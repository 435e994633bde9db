import { useState } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { CountField } from './CountField.tsx';
import { readTypedWhole } from '#codec/classInput.ts';
import { boundsOf } from '#domain/robustness/bounds.ts';
import { boundedParts, boundsWords, type BoundedPart } from '#islands/shared/boundsWords.ts';

/** For a teacher who knows only separate percentages: between what they leave the truth, and the one count that ends it. */
export function PercentBounds() {
  const { phrase } = useClassroom();
  const [typed, setTyped] = useState<Readonly<Record<BoundedPart, string>>>({
    connection: '',
    device: '',
    quiet: '',
  });
  const reads = boundedParts.map((part) => readTypedWhole(typed[part], 0, 100));
  const isWrong = reads.some(({ ok }) => !ok);
  const shares = reads.flatMap((read) => (read.ok && read.value !== undefined ? [read.value / 100] : []));
  const bounds = boundsOf(shares);
  const isComplete = shares.length === boundedParts.length;
  return (
    <details class="why no-print">
      <summary>{phrase('bounds.title')}</summary>
      <p>{phrase('bounds.text')}</p>
      {boundedParts.map((part) => (
        <CountField
          key={part}
          id={`class-bounds-${part}`}
          label={phrase(`bounds.${part}`)}
          typed={typed[part]}
          least={0}
          most={100}
          onType={(value) => setTyped({ ...typed, [part]: value })}
        />
      ))}
      <div role="status">
        {isWrong && <p>{phrase('bounds.wrong')}</p>}
        {!isWrong && bounds && (
          <p>
            {boundsWords(bounds, isComplete, phrase)}{' '}
            {isComplete && bounds.least < bounds.most && <strong>{phrase('class.boundsCount')}</strong>}
          </p>
        )}
      </div>
    </details>
  );
}
