import { useMemo, useState } from 'preact/hooks';
import { useClassroom } from './context.ts';
import { remedyNames } from './rowWords.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import { equityOf } from '#domain/classroom/equity.ts';

/** Each group's reach by a channel against the best-served group's, with what would help where a group falls behind. */
export function EquityTable({ channel }: { channel: ReachChannel }) {
  const { tool, phrase, profile } = useClassroom();
  const { limits, remedies, reach: table, groups: words } = tool.data;
  const [showsSmall, showSmall] = useState(false);
  const groups = useMemo(
    () =>
      equityOf(
        profile,
        channel,
        {
          flaggedUnder: limits.flaggedUnder.value,
          smallestGroup: showsSmall ? 1 : limits.smallestGroup.value,
          partialWeight: limits.partialWeight.value,
        },
        remedies,
        table,
      ),
    [profile, channel, showsSmall],
  );
  if (groups.length === 0) return null;
  const shown = groups.filter(({ isSmall }) => !isSmall);
  const percent = (share: number) => Math.round(share * 100);
  return (
    <section class="equity" aria-labelledby="equity-heading">
      <h3 id="equity-heading">{phrase('class.equity.title')}</h3>
      <p class="small quiet">
        {phrase('class.equity.text', { percent: percent(limits.flaggedUnder.value) })}{' '}
        {limits.flaggedUnder.reason}
      </p>
      {shown.length === 0 && (
        <p>{phrase('class.equity.allSmall', { smallest: limits.smallestGroup.value })}</p>
      )}
      <ul class="plain" role="list">
        {shown.map(({ group, count, full, share, ratio, isFlagged, remedy }) => (
          <li key={group}>
            <strong>{words[group].name}</strong>:{' '}
            {phrase('class.equity.reach', { full, count, percent: percent(share) })}{' '}
            {isFlagged && (
              <span class="flag">{phrase('class.equity.flag', { percent: percent(ratio) })}</span>
            )}{' '}
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
