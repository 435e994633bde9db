import { useState } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { CountField } from './CountField.tsx';
import { readTypedWhole } from '#codec/classInput.ts';
import { boundsOf } from '#domain/robustness/bounds.ts';

const parts = ['connection', 'device', 'quiet'] as const;
type Part = (typeof parts)[number];

/** For a teacher who knows only separate percentages: between what they leave the truth, and the one count that ends it. */
export function PercentBounds() {
  const { phrase } = useClassroom();
  const [typed, setTyped] = useState<Readonly<Record<Part, string>>>({
    connection: '',
    device: '',
    quiet: '',
  });
  const shares = parts.flatMap((part) => {
    const read = readTypedWhole(typed[part], 0, 100);
    return read.ok && read.value !== undefined ? [read.value / 100] : [];
  });
  const bounds = boundsOf(shares);
  const values = bounds && { least: Math.round(bounds.least * 100), most: Math.round(bounds.most * 100) };
  return (
    <details class="why no-print">
      <summary>{phrase('bounds.title')}</summary>
      <p>{phrase('bounds.text')}</p>
      {parts.map((part) => (
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
        {values && (
          <p>
            {phrase(values.least === values.most ? 'bounds.exact' : 'bounds.range', values)}{' '}
            {values.least < values.most && <strong>{phrase('class.boundsCount')}</strong>}
          </p>
        )}
      </div>
    </details>
  );
}
