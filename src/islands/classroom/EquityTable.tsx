import { useMemo, useState } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { remedyNames } from './rowWords.ts';
import { SourceLink } from './SourceLink.tsx';
import { useEquityLine } from './useEquityLine.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import { equityOf } from '#domain/classroom/equity.ts';

/** Each group's reach by a channel against the best-served group's, with what would help where a group falls behind. */
export function EquityTable({ channel }: { channel: ReachChannel }) {
  const { tool, phrase, profile } = useClassroom();
  const { limits, remedies, reach: table, groups: words } = tool.data;
  const [showsSmall, showSmall] = useState(false);
  const [line, chooseLine] = useEquityLine(limits.flaggedUnder);
  const groups = useMemo(
    () =>
      equityOf(
        profile,
        channel,
        {
          flaggedUnder: line,
          smallestGroup: showsSmall ? 1 : limits.smallestGroup.value,
          partialWeight: limits.partialWeight.value,
        },
        remedies,
        table,
      ),
    [profile, channel, showsSmall, line],
  );
  if (groups.length === 0) return null;
  const shown = groups.filter(({ isSmall }) => !isSmall);
  const percent = (share: number) => Math.round(share * 100);
  return (
    <section class="equity" aria-labelledby="equity-heading">
      <h3 id="equity-heading">{phrase('class.equity.title')}</h3>
      <p class="small quiet">
        {phrase('class.equity.text', { percent: percent(line) })} {limits.flaggedUnder.reason}{' '}
        <SourceLink source={limits.flaggedUnder.source} /> {limits.partialWeight.reason}
      </p>
      <p class="field line-field">
        <label for="equity-line">{phrase('class.equity.line')}</label>
        <select
          id="equity-line"
          value={String(line)}
          onChange={({ currentTarget }) => chooseLine(Number(currentTarget.value))}
        >
          {limits.flaggedUnder.offered.map((share) => (
            <option key={share} value={String(share)}>
              {phrase(
                share === limits.flaggedUnder.value ? 'class.equity.lineUsual' : 'class.equity.lineOther',
                { percent: percent(share) },
              )}
            </option>
          ))}
        </select>
      </p>
      {shown.length === 0 && (
        <p>{phrase('class.equity.allSmall', { smallest: limits.smallestGroup.value })}</p>
      )}
      <ul class="plain" role="list">
        {shown.map(({ group, count, full, partial, share, ratio, isFlagged, remedy }) => (
          <li key={group}>
            <strong>{words[group].name}</strong>:{' '}
            {phrase('class.equity.reach', { full, partial, count, percent: percent(share) })}{' '}
            <span class={isFlagged ? 'flag' : undefined}>
              {phrase('class.equity.flag', { percent: percent(ratio) })}
            </span>{' '}
            {isFlagged && remedy && (
              <>
                {phrase('class.equity.remedy', {
                  remedy: remedyNames(remedy.remedies, phrase),
                  brings: remedy.brings,
                })}{' '}
                {words[group].hint}
              </>
            )}
          </li>
        ))}
      </ul>
      <label class="choice">
        <input
          type="checkbox"
          checked={showsSmall}
          onChange={({ currentTarget }) => showSmall(currentTarget.checked)}
        />
        <span>{phrase('class.equity.small', { smallest: limits.smallestGroup.value })}</span>
      </label>
    </section>
  );
}
