import { useId, useState } from 'preact/hooks';
import { usePolicy } from './context.ts';
import { fieldLabel } from './fieldLabel.ts';
import { readTextFile } from '#browser/textFile.ts';
import { readPolicyFile, type PolicyFileProblem } from '#codec/policyFile.ts';
import { blankPolicy } from '#domain/policy/policyCard.ts';

/** The ways in: a blank card, a rule set to start from, a file that somebody sent. */
export function StartFrom() {
  const { tool, phrase, dispatch } = usePolicy();
  const [chosen, choose] = useState('');
  const select = useId();
  const preset = tool.presets.find(({ id }) => id === chosen);
  return (
    <section class="start-from no-print" aria-labelledby="start-heading">
      <h2 id="start-heading">{phrase('policy.start')}</h2>
      <p class="quiet">{phrase('policy.startHint')}</p>
      <p class="field">
        <label for={select}>{phrase('policy.start.preset')}</label>
        <select id={select} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{phrase('policy.start.blank')}</option>
          {tool.presets.map(({ id, card }) => (
            <option key={id} value={id}>
              {card.name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button
          type="button"
          class="button secondary"
          onClick={() => dispatch({ type: 'start', card: preset?.card ?? blankPolicy })}
        >
          {phrase('policy.start.button')}
        </button>
      </p>
      <OpenFile />
    </section>
  );
}

function OpenFile() {
  const { phrase, dispatch } = usePolicy();
  const [problem, setProblem] = useState<PolicyFileProblem>();
  const id = useId();
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const opened = readPolicyFile((await readTextFile(file)) ?? '');
    // So that the same file can be chosen once more after it was mended.
    input.value = '';
    setProblem(opened.ok ? undefined : opened.reason);
    if (opened.ok) dispatch({ type: 'receive', card: opened.value });
  };
  return (
    <p class="field">
      <label for={id}>{phrase('policy.file.open')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={problem && `${id}-error`}
        onChange={({ currentTarget }) => void open(currentTarget)}
      />
      {problem && (
        <span class="error small" id={`${id}-error`} role="alert">
          {phrase(`policy.file.${problem.reason}`, {
            field: 'field' in problem ? fieldLabel(problem.field, phrase) : '',
          })}
        </span>
      )}
    </p>
  );
}
