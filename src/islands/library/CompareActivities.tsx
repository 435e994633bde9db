import { useEffect, useMemo, useState } from 'preact/hooks';
import { ActivityPick } from './ActivityPick.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { useActivity } from './useActivity.ts';
import { readQuery, replaceQuery } from '#browser/addressBar.ts';
import { phraseBook, type Strings } from '#wording/phrases.ts';

/** What the page hands over: which activities there are, and its words. */
export interface CompareData {
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Why an id has left the library, by id. */
  readonly gone: Readonly<Record<string, string>>;
  readonly strings: Strings;
  readonly channelNames: Readonly<Record<string, string>>;
  readonly modeNames: Readonly<Record<string, string>>;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
}

const longestId = 80;
type Side = 'a' | 'b';

function readSides(): Readonly<Record<Side, string>> {
  const query = new URLSearchParams(readQuery());
  const idAt = (side: Side) => (query.get(side) ?? '').slice(0, longestId);
  return { a: idAt('a'), b: idAt('b') };
}

/** Two activities of the library side by side; the address carries which. */
export default function CompareActivities({ data }: { data: CompareData }) {
  const phrase = useMemo(() => phraseBook(data.strings), [data]);
  const [chosen, setChosen] = useState({ a: '', b: '' });
  useEffect(() => setChosen(readSides()), []);
  const choose = (side: Side, id: string) => {
    const next = { ...chosen, [side]: id };
    setChosen(next);
    replaceQuery(new URLSearchParams(Object.entries(next).filter(([, one]) => one !== '')).toString());
  };
  const first = useActivity(chosen.a, data);
  const second = useActivity(chosen.b, data);
  const both = first.activity && second.activity ? ([first.activity, second.activity] as const) : undefined;
  return (
    <div class="compare-activities">
      <div class="picks no-print">
        <ActivityPick
          side="a"
          label={phrase('library.compare.first')}
          chosen={chosen.a}
          trouble={first.trouble}
          {...{ data, phrase }}
          onChoose={(id) => choose('a', id)}
        />
        <ActivityPick
          side="b"
          label={phrase('library.compare.second')}
          chosen={chosen.b}
          trouble={second.trouble}
          {...{ data, phrase }}
          onChoose={(id) => choose('b', id)}
        />
      </div>
      {both && <ComparedTable pair={both} {...{ data, phrase }} />}
    </div>
  );
}
