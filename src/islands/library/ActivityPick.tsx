import type { CompareData } from './CompareActivities.tsx';
import type { Trouble } from './useActivity.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly side: string;
  readonly label: string;
  readonly chosen: string;
  readonly trouble: Trouble | undefined;
  readonly data: CompareData;
  readonly phrase: Phrase;
  readonly onChoose: (id: string) => void;
}

/** The choice of one activity by its name, and what is the matter with the one that an address asks for. */
export function ActivityPick({ side, label, chosen, trouble, data, phrase, onChoose }: Props) {
  const why = data.gone[chosen];
  const message =
    trouble === 'unknown'
      ? phrase('library.compare.unknown', { id: chosen })
      : trouble && phrase('library.compare.failed');
  return (
    <div class="pick">
      <p class="field">
        <label for={`pick-${side}`}>{label}</label>
        <select
          id={`pick-${side}`}
          value={trouble === 'unknown' ? '' : chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{phrase('library.compare.choose')}</option>
          {data.names.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <div role="status">
        {message && (
          <p class="notice">
            {message} {why}
          </p>
        )}
      </div>
    </div>
  );
}
