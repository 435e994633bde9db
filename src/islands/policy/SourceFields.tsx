import { usePolicy } from './context.ts';
import { TextField } from './TextField.tsx';
import { today } from '#browser/today.ts';
import { isIsoDate, isWebAddress } from '#codec/policyInput.ts';
import { policyLimits, type PolicySource } from '#domain/policy/policyCard.ts';

/** Where the rules stand, when they were read, and what else they say. */
export function SourceFields() {
  const { phrase, state, dispatch } = usePolicy();
  const { note = '', source } = state.draft;
  const set = (change: Partial<PolicySource>) => {
    const { title = '', readOn = today(), address } = { ...source, ...change };
    const kept = { title, readOn, ...(address ? { address } : {}) };
    dispatch({ type: 'edit', change: { source: kept } });
  };
  return (
    <fieldset class="part">
      <legend>{phrase('policy.source')}</legend>
      <TextField
        id="policy-title"
        label={phrase('policy.source.title')}
        hint={phrase('policy.source.titleHint')}
        longest={policyLimits.titleCharacters}
        value={source?.title ?? ''}
        onValue={(title) => set({ title })}
      />
      <TextField
        id="policy-address"
        label={phrase('policy.source.address')}
        longest={policyLimits.addressCharacters}
        value={source?.address ?? ''}
        onValue={(address) => set({ address: address.trim() })}
        problemOf={(text) => (isWebAddress(text) ? undefined : phrase('policy.source.addressWrong'))}
      />
      <p class="field">
        <label for="policy-read-on">{phrase('policy.source.readOn')}</label>
        <input
          id="policy-read-on"
          type="date"
          value={source?.readOn ?? ''}
          onChange={({ currentTarget }) =>
            isIsoDate(currentTarget.value) && set({ readOn: currentTarget.value })
          }
        />
      </p>
      <TextField
        id="policy-note"
        label={phrase('policy.note')}
        hint={phrase('policy.noteHint')}
        longest={policyLimits.noteCharacters}
        value={note}
        onValue={(text) => dispatch({ type: 'edit', change: { note: text || undefined } })}
      />
    </fieldset>
  );
}
