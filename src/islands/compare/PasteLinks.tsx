import { useRef, useState } from 'preact/hooks';
import { useReading } from './context.ts';
import { readPasted, type PasteProblem, type PasteProblems } from './pastedLinks.ts';
import type { ArrivedComparison } from '#codec/compareLink.ts';
import { LinkTrouble } from '#islands/shared/LinkTrouble.tsx';

interface Props {
  /** Whether nothing is compared yet, so that this is the way in. */
  readonly isFirstStep: boolean;
  readonly onOpen: (arrived: ArrivedComparison) => void;
}

/** Two fields for links to results. */
export function PasteLinks({ isFirstStep, onOpen }: Props) {
  const { tool, phrase } = useReading();
  if (!isFirstStep) {
    return (
      <details class="paste no-print">
        <summary>{phrase('compare.paste.again')}</summary>
        <PasteForm onOpen={onOpen} />
      </details>
    );
  }
  return (
    <section class="paste no-print" aria-labelledby="paste-heading">
      <h2 id="paste-heading">{phrase('compare.paste.title')}</h2>
      <PasteForm onOpen={onOpen} />
      <p>
        {phrase('compare.paste.start')}{' '}
        <a href={`${tool.base}calculator/`}>{phrase('compare.noScriptLink')}</a>
      </p>
    </section>
  );
}

function PasteForm({ onOpen }: Pick<Props, 'onOpen'>) {
  const { phrase, models } = useReading();
  const [problems, setProblems] = useState<PasteProblems>({});
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readPasted(first.current!.value, second.current!.value, models);
    if ('arrived' in read) return onOpen(read.arrived);
    setProblems(read.problems);
    (read.problems.first ? first : second).current!.focus();
  };
  return (
    <form onSubmit={submit}>
      <p class="small quiet">{phrase('compare.paste.text')}</p>
      <LinkField
        id="paste-first"
        label={phrase('compare.paste.first')}
        field={first}
        problem={problems.first}
      />
      <LinkField
        id="paste-second"
        label={phrase('compare.paste.second')}
        field={second}
        problem={problems.second}
      />
      <p>
        <button type="submit" class="button">
          {phrase('compare.paste.button')}
        </button>
      </p>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly field: preact.RefObject<HTMLInputElement>;
  readonly problem: PasteProblem | undefined;
}

function LinkField({ id, label, field, problem }: FieldProps) {
  const { tool, phrase } = useReading();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        autocomplete="off"
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-error`}
      />
      {problem && (
        <span class="error small" id={`${id}-error`} role="alert">
          {problem === 'empty' ? (
            phrase('compare.paste.empty')
          ) : (
            <LinkTrouble problem={problem} base={tool.base} phrase={phrase} />
          )}
        </span>
      )}
    </p>
  );
}
