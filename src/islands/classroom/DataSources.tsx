import { useClassroom } from './context.ts';
import { dataWords } from './rowWords.ts';
import { SourceLink } from './SourceLink.tsx';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import { megabytesAnHour, weeksAMonth } from '#domain/classroom/dataBudget.ts';

/** Where the figures come from: the chosen channel's rate first, then every other, then caps that are known. */
export function DataSources({ channel }: { channel: ReachChannel }) {
  const { tool, phrase } = useClassroom();
  const { rates, caps, reach: table, limits } = tool.data;
  const others = (Object.keys(rates) as ReachChannel[]).filter((each) => each !== channel);
  const weeks = limits.schoolYearWeeks.value;
  const perWeek = { week: 1, month: 1 / weeksAMonth, 'school-year': 1 / weeks };
  return (
    <>
      <Rate channel={channel} />
      <details class="why">
        <summary>{phrase('class.data.sources')}</summary>
        <p class="small">{phrase('class.data.formula')}</p>
        {others.map((each) => (
          <Rate key={each} channel={each} name={table[each].name} />
        ))}
        <h4>{phrase('class.data.caps')}</h4>
        <p class="small quiet">{phrase('class.data.capsText', { weeks })}</p>
        {caps.map(({ id, name, megabytes, per, note, source }) => (
          <p key={id} class="small">
            <strong>{name}</strong>:{' '}
            {phrase('class.data.capWeek', { week: dataWords(megabytes * perWeek[per], phrase) })} {note}{' '}
            <SourceLink source={source} />
          </p>
        ))}
      </details>
    </>
  );
}

function Rate({ channel, name }: { channel: ReachChannel; name?: string }) {
  const { tool, phrase } = useClassroom();
  const rate = tool.data.rates[channel];
  const hour = dataWords(megabytesAnHour(rate), phrase);
  const speeds =
    'kbpsUp' in rate ? phrase('class.data.speeds', { up: rate.kbpsUp, down: rate.kbpsDown }) : '';
  return (
    <p class="small">
      {name && <strong>{name}: </strong>}
      {phrase('class.data.hour', { hour })} {speeds} {phrase(`class.data.basis.${rate.basis}`)} {rate.note}{' '}
      {rate.source && <SourceLink source={rate.source} />}{' '}
      {rate.evidence && (
        <a href={`${tool.base}evidence/${rate.evidence}/`}>
          {phrase('class.data.evidence')}
          <span class="hidden-visually">: {tool.data.reach[channel].name}</span>
        </a>
      )}
    </p>
  );
}
