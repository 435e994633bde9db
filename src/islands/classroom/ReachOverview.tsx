import { useClassroom } from './context.ts';
import { People, ReachBar } from './People.tsx';
import { liveReachChannels, reachChannels, type ReachChannel } from '#domain/classroom/classProfile.ts';
import { reachOf, type ChannelReach } from '#domain/classroom/reach.ts';

interface Props {
  readonly channel: ReachChannel;
  readonly onChannel: (channel: ReachChannel) => void;
}

export const isLive = (channel: ReachChannel): boolean =>
  (liveReachChannels as readonly ReachChannel[]).includes(channel);

/** Every channel with the students it reaches, drawn one by one; choosing one looks at it closely. */
export function ReachOverview({ channel, onChannel }: Props) {
  const { phrase } = useClassroom();
  const parts = [
    { mode: 'live', channels: reachChannels.filter(isLive) },
    { mode: 'own', channels: reachChannels.filter((each) => !isLive(each)) },
  ] as const;
  return (
    <fieldset class="reach" aria-describedby="reach-key">
      <legend>
        <h2>{phrase('class.reach.title')}</h2>
      </legend>
      <p class="small quiet" id="reach-key">
        {phrase('class.reach.key')}
      </p>
      {parts.map(({ mode, channels }) => (
        <div key={mode} class={`reach-part ${mode}`}>
          <h3 class={`mode-${mode}`}>
            <ModeMark isLive={mode === 'live'} /> {phrase(`class.mode.${mode}`)}
          </h3>
          {channels.map((each) => (
            <ReachRow
              key={each}
              channel={each}
              isChosen={each === channel}
              onChoose={() => onChannel(each)}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

interface RowProps {
  readonly channel: ReachChannel;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ReachRow({ channel, isChosen, onChoose }: RowProps) {
  const { tool, phrase, profile, card } = useClassroom();
  const { reach: table, limits } = tool.data;
  const reach = reachOf(profile, channel, table);
  return (
    <label class="choice reach-row">
      <input type="radio" name="channel" checked={isChosen} onChange={onChoose} />
      <span>
        <span class="reach-words">
          <span class="reach-name">{table[channel].name}</span> <ReachCount reach={reach} />
        </span>
        {channel === 'video-camera' && card?.camera === 'forbidden' && (
          <span class="small">{phrase('class.camerasOff')}</span>
        )}
        {reach.total <= limits.mostFigures.value ? <People reach={reach} /> : <ReachBar reach={reach} />}
      </span>
    </label>
  );
}

function ReachCount({ reach: { full, partial, none, total } }: { reach: ChannelReach }) {
  const { phrase } = useClassroom();
  const rest = [
    ...(partial > 0 ? [phrase('class.reach.partial', { count: partial })] : []),
    ...(none > 0 ? [phrase('class.reach.none', { count: none })] : []),
  ];
  return (
    <span class="reach-count">
      <strong>{phrase('class.reach.full', { full, total })}</strong>
      {rest.length > 0 && `, ${rest.join(', ')}`}
    </span>
  );
}

/** The sign of a mode: a dot for live, a line for own time. */
function ModeMark({ isLive: live }: { isLive: boolean }) {
  return (
    <svg class="mode-mark" viewBox="0 0 24 12" aria-hidden="true" focusable="false">
      {live ? <circle cx="12" cy="6" r="5" /> : <rect x="1" y="4.5" width="22" height="3" rx="1.5" />}
    </svg>
  );
}
