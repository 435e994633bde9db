import { useRef, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { KeptPlan, UnreadableKept } from './KeptPlan.tsx';
import type { KeptPlans } from './useKeptPlans.ts';
import type { Values } from '#wording/phrases.ts';

/** A list longer than this can be searched. */
const longestUnsearched = 5;

/** What the list tells after something was done in it. */
interface Said {
  readonly key: string;
  readonly values?: Values;
  /** Takes back what was done, where it can be. */
  readonly undo?: () => boolean;
}

export type SayInList = (said: Said) => void;

const simplified = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The plans kept in this browser, the latest first. */
export function KeptPlanList({ kept }: { kept: KeptPlans }) {
  const { phrase } = useFixtures();
  const [query, setQuery] = useState('');
  const [said, say] = useState<Said>();
  const list = kept.list ?? [];
  if (list.length === 0 && said === undefined) return null;
  const asked = simplified(query.trim());
  const found = list.filter((one) => !('plan' in one) || simplified(one.plan.title).includes(asked));
  return (
    <section aria-labelledby="kept-heading">
      <h2 id="kept-heading">{phrase('start.kept')}</h2>
      <p class="quiet">{phrase('start.kept.text')}</p>
      {list.length > longestUnsearched && <Search query={query} onQuery={setQuery} />}
      <SaidInList said={said} say={say} />
      {found.length === 0 && list.length > 0 && <p>{phrase('start.kept.none')}</p>}
      <ul class="start-kept">
        {found.map((one) =>
          'plan' in one ? (
            <KeptPlan key={one.key} stored={one} kept={kept} say={say} />
          ) : (
            <UnreadableKept key={one.key} stored={one} kept={kept} say={say} />
          ),
        )}
      </ul>
    </section>
  );
}

function Search({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const { phrase } = useFixtures();
  return (
    <p class="field">
      <label for="kept-search">{phrase('start.kept.search')}</label>
      <input
        id="kept-search"
        type="search"
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </p>
  );
}

function SaidInList({ said, say }: { said: Said | undefined; say: SayInList }) {
  const { phrase } = useFixtures();
  const undo = said?.undo;
  const turn = useTurn(said);
  return (
    <div class="start-said">
      {/* A new node each time: two copies in a row are said twice. */}
      <p role="status">{said && <span key={turn}>{phrase(said.key, said.values)}</span>}</p>
      {undo && (
        <button
          type="button"
          class="button secondary"
          // What had the focus is gone with the plan.
          ref={(button) => button?.focus()}
          onClick={() => say({ key: undo() ? 'start.kept.undone' : 'start.kept.notUndone' })}
        >
          {phrase('start.kept.undo')}
        </button>
      )}
    </div>
  );
}

/** Counts the values that came one after another. */
function useTurn(value: unknown): number {
  const last = useRef({ value, turn: 0 });
  if (last.current.value !== value) last.current = { value, turn: last.current.turn + 1 };
  return last.current.turn;
}
