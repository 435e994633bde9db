import { useEffect, useState } from 'preact/hooks';
import { useRecord } from './context.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { decodeProgressLink, type ArrivedMarks } from '#codec/progressLink.ts';

/** What a link in the address brings. It is added only when the visitor says so. */
export function ArrivedLink() {
  const { phrase, modules, keeper } = useRecord();
  const [arrived, setArrived] = useState<ArrivedMarks>();
  useEffect(() => {
    const open = () => {
      const fragment = readFragment();
      if (!fragment.includes('.')) return;
      const opened = decodeProgressLink(
        fragment,
        modules.map(({ id }) => id),
      );
      if (opened.ok) setArrived(opened.value);
      else keeper.say(`record.link.${opened.reason}`);
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
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
