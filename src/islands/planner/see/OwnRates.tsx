import { useRef, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import {
  canBeZero,
  flatRates,
  isUsableRate,
  largestRate,
  type FlatRate,
  type WorkloadRates,
} from '#domain/plan/workloadRates.ts';
import type { Phrase } from '#wording/phrases.ts';

/** A rate's own name from the parts of its path behind the first, such as `get an overview, no new ideas`. */
const rateName = (parts: readonly string[], phrase: Phrase): string =>
  parts.map((part) => phrase(`see.part.${part}`)).join(', ');

const fieldOf = (id: string): string => `rate-${id.replaceAll('.', '-')}`;

/** Every rate that minutes are worked out by, with a field to set it otherwise. */
export function OwnRates() {
  const { tool, phrase, ownRates, setOwnRates, unsent } = useFixtures();
  const rates = flatRates(tool.rates);
  const groups = [...new Set(rates.map(({ id }) => id.split('.')[0] as keyof WorkloadRates))];
  // What an older edition has kept may name rates that are gone; these count for nothing.
  const changed = rates.filter(({ id }) => isUsableRate(id, ownRates[id])).length;
  // Fields begin anew when all of them are reset.
  const [edition, setEdition] = useState(0);
  const reset = () => {
    setOwnRates({});
    for (const { id } of rates) unsent?.put(fieldOf(id), undefined);
    setEdition(edition + 1);
  };
  // A number that does not fit is not left out of sight.
  const [isOpen] = useState(rates.some(({ id }) => unsent?.texts.has(fieldOf(id))));
  return (
    <details class="own-rates" open={isOpen}>
      <summary>
        {changed === 0 ? phrase('see.rates') : phrase('see.ratesChanged', { count: changed })}
      </summary>
      <p>{phrase('see.ratesText')}</p>
      {changed > 0 && (
        <p>
          <button type="button" class="button secondary" onClick={reset}>
            {phrase('see.resetRates')}
          </button>
        </p>
      )}
      {groups.map((group) => (
        <fieldset key={group}>
          <legend>{phrase(`see.rate.${group}`)}</legend>
          <Grounds group={group} />
          <div class="rate-grid">
            {rates
              .filter(({ id }) => id.split('.')[0] === group)
              .map((rate) => (
                <RateField key={`${rate.id} ${edition}`} rate={rate} />
              ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}

/** What a rate rests on; the page about all of them has the rest. */
function Grounds({ group }: { group: keyof WorkloadRates }) {
  const { tool, phrase } = useFixtures();
  const { strength, note, source } = tool.rateGrounds[group];
  return (
    <p class="small">
      <span class="tag">{strength}</span> {note}{' '}
      {source && (
        <>
          {phrase('check.sources')} <a href={`${tool.base}planner/how-time-is-counted/#${group}`}>{source}</a>
        </>
      )}
    </p>
  );
}

function RateField({ rate }: { rate: FlatRate }) {
  const { phrase, ownRates, setOwnRates, unsent } = useFixtures();
  const { id, value } = rate;
  const own = ownRates[id];
  const field = fieldOf(id);
  const [typed, setTyped] = useState(unsent?.texts.get(field) ?? String(own ?? ''));
  const [, ...parts] = id.split('.');
  const isUsable = (text: string) => text.trim() !== '' && isUsableRate(id, Number(text));
  const isUnusable = (text: string) => text.trim() !== '' && !isUsable(text);
  const isWrong = isUnusable(typed);
  const type = (text: string) => {
    setTyped(text);
    unsent?.put(field, isUnusable(text) ? text : undefined);
    const { [id]: _, ...others } = ownRates;
    setOwnRates(isUsable(text) ? { ...others, [id]: Number(text) } : others);
  };
  const name = parts.length === 0 ? phrase('see.rateAlone') : rateName(parts, phrase);
  const input = useRef<HTMLInputElement>(null);
  const reset = () => {
    type('');
    // The button goes with the rate of one's own.
    input.current?.focus();
  };
  return (
    <p class="rate-field">
      <label for={field}>
        {name} <span class="quiet">{phrase('see.usual', { value })}</span>
      </label>
      <input
        id={field}
        ref={input}
        inputMode="decimal"
        autocomplete="off"
        placeholder={String(value)}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${field}-error` : undefined}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      {typed !== '' && (
        <button
          type="button"
          class="link-button small"
          aria-label={phrase('see.resetRateOne', { name })}
          onClick={reset}
        >
          {phrase('see.resetRate')}
        </button>
      )}
      {isWrong && (
        <span class="error small" id={`${field}-error`} role="alert">
          {phrase(canBeZero(id) ? 'see.rateWrong' : 'see.rateWrongNotZero', { most: largestRate })}
        </span>
      )}
    </p>
  );
}
