import { useMemo } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { isLive } from './ReachOverview.tsx';
import { remedyNames, rowWords } from './rowWords.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import { reachOf } from '#domain/classroom/reach.ts';
import { remediesFor } from '#domain/classroom/remedies.ts';

const mostShown = 5;

/** One channel in words: whom it reaches, who is left short and why, and what would bring them in. */
export function CloserLook({ channel }: { channel: ReachChannel }) {
  const { tool, phrase, profile, card } = useClassroom();
  const { reach: table, remedies } = tool.data;
  const reach = reachOf(profile, channel, table);
  const options = useMemo(() => remediesFor(profile, channel, remedies, table), [profile, channel]);
  const { full, total } = reach;
  const name = table[channel].name;
  const best = options[0];
  const mayNotRecord = isLive(channel) && card?.recording === 'forbidden';
  return (
    <section class="closer" aria-labelledby="closer-heading">
      <h2 id="closer-heading">
        {phrase(full === total ? 'class.closer.all' : 'class.closer.some', { name, full, total })}
      </h2>
      {best && (
        <p>
          <strong>
            {phrase('class.closer.best', {
              remedy: remedyNames(best.remedies, phrase),
              reaches: best.reaches,
              total,
            })}
          </strong>
        </p>
      )}
      {reach.short.length > 0 && (
        <>
          <h3>{phrase('class.closer.short')}</h3>
          <ul class="plain" role="list">
            {reach.short.map(({ row, level, reasons }) => (
              <li key={row}>
                <strong>{rowWords(profile.rows[row]!, phrase)}</strong>: {phrase(`class.level.${level}`)}{' '}
                {reasons.join(' ')}
              </li>
            ))}
          </ul>
          <h3>{phrase('class.closer.remedies')}</h3>
          <ol class="plain" role="list">
            {options.slice(0, mostShown).map(({ remedies: set, reaches, brings, keepsTime }) => (
              <li key={set.map(({ id }) => id).join()}>
                <strong>
                  {phrase('class.remedy', { remedy: remedyNames(set, phrase), brings, reaches, total })}
                </strong>{' '}
                {set.map(({ text }) => text).join(' ')}{' '}
                {isLive(channel) && !keepsTime && phrase('class.remedyOwnTime')}{' '}
                {mayNotRecord && set.some(({ id }) => id === 'recording') && phrase('class.noRecording')}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
