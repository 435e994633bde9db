import { useEffect, useState } from 'preact/hooks';
import { useRecord } from './context.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { today } from '#browser/today.ts';
import { strayLink, type KnownLink } from '#codec/linkKind.ts';
import { decodeProgressLink, type ArrivedMarks } from '#codec/progressLink.ts';
import { LinkTrouble } from '#islands/shared/LinkTrouble.tsx';

/** What a link in the address brings. It is added only when the visitor says so. */
export function ArrivedLink() {
  const { phrase, base, modules, keeper } = useRecord();
  const [arrived, setArrived] = useState<ArrivedMarks>();
  const [stray, setStray] = useState<KnownLink>();
  useEffect(() => {
    const open = () => {
      const fragment = readFragment();
      if (!fragment.includes('.')) return;
      const found = strayLink(fragment, ['marks']);
      setStray(found);
      if (found !== undefined) return;
      const opened = decodeProgressLink(
        fragment,
        modules.map(({ id }) => id),
        today(),
      );
      if (opened.ok) setArrived(opened.value);
      else keeper.say(`record.link.${opened.reason}`);
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  if (stray !== undefined) {
    return (
      <p class="notice" role="alert">
        <LinkTrouble problem={stray} base={base} phrase={phrase} />
      </p>
    );
  }
  if (arrived === undefined) return null;
  const close = () => {
    replaceFragment('');
    setArrived(undefined);
  };
  const { progress, unknown } = arrived;
  return (
    <div class="notice" role="alert">
      <p>
        {phrase('record.arrived', { count: Object.keys(progress.marks).length })}{' '}
        {unknown > 0 && phrase('record.unknown', { count: unknown })}
      </p>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            keeper.add(progress);
            close();
          }}
        >
          {phrase('record.add')}
        </button>
        <button type="button" class="button secondary" onClick={close}>
          {phrase('record.leave')}
        </button>
      </p>
    </div>
  );
}
