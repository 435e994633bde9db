import { useState } from 'preact/hooks';
import { ArrivedLink } from './ArrivedLink.tsx';
import { useRecord } from './context.ts';
import { LinkField } from '#islands/shared/LinkField.tsx';
import { addressWith } from '#browser/addressBar.ts';
import { copyText } from '#browser/clipboard.ts';
import { readTextFile, saveTextFile } from '#browser/textFile.ts';
import { today } from '#browser/today.ts';
import { encodeProgressFile, openProgressFile } from '#codec/progressFile.ts';
import { encodeProgressLink } from '#codec/progressLink.ts';
import { holdsProgress } from '#domain/course/progress.ts';

/** Progress as a file and as a link, and the button that erases it. */
export function MoveProgress() {
  const { phrase, keeper } = useRecord();
  const { progress, notice, canUndo, isKept } = keeper;
  const hasAny = holdsProgress(progress);
  return (
    <section class="move no-print" aria-labelledby="move">
      <h2 id="move">{phrase('record.moveTitle')}</h2>
      <p>{phrase('record.moveText')}</p>
      <ArrivedLink />
      <p class="buttons">
        <button
          type="button"
          class="button secondary"
          disabled={!hasAny}
          onClick={() =>
            saveTextFile('course-progress.json', encodeProgressFile(progress), 'application/json')
          }
        >
          {phrase('record.export')}
        </button>
        <button type="button" class="button secondary" disabled={!hasAny} onClick={keeper.erase}>
          {phrase('record.erase')}
        </button>
      </p>
      <OpenFile />
      {Object.keys(progress.marks).length > 0 && <LinkOut />}
      <div role="status">
        {notice && (
          <p class="notice">
            {phrase(notice)}{' '}
            {canUndo && (
              <button type="button" class="button secondary" onClick={keeper.undo}>
                {phrase('record.undo')}
              </button>
            )}
          </p>
        )}
        {!isKept && <p class="notice">{phrase('record.cannotKeep')}</p>}
      </div>
    </section>
  );
}

function OpenFile() {
  const { phrase, keeper } = useRecord();
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const read = openProgressFile((await readTextFile(file)) ?? '', today());
    // The same file can be chosen again.
    input.value = '';
    if (read.ok) keeper.add(read.value);
    else keeper.say(`record.file.${read.reason}`);
  };
  return (
    <p class="field">
      <label for="progress-file">{phrase('record.import')}</label>
      <input
        id="progress-file"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => open(currentTarget)}
      />
    </p>
  );
}

function LinkOut() {
  const { phrase, keeper } = useRecord();
  const [said, setSaid] = useState('');
  const link = addressWith(encodeProgressLink(keeper.progress));
  const copy = async () => setSaid(phrase((await copyText(link)) ? 'record.copied' : 'record.copyFailed'));
  return (
    <>
      <LinkField label={phrase('record.link')} link={link} />
      <p class="buttons">
        <button type="button" class="button secondary" onClick={copy}>
          {phrase('record.copyLink')}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}
