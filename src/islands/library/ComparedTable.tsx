import type { CompareData } from './CompareActivities.tsx';
import { ComparedForm } from './ComparedForm.tsx';
import type { ActivityInBrief } from '#codec/activityInput.ts';
import { gradesOf } from '#domain/library/twin.ts';
import { modes } from '#domain/vocabulary.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly pair: readonly [ActivityInBrief, ActivityInBrief];
  readonly data: CompareData;
  readonly phrase: Phrase;
}

/** Two activities, a column each, a row for everything that a teacher would weigh. */
export function ComparedTable({ pair, data, phrase }: Props) {
  const minutesOf = ({ minutes }: ActivityInBrief): string =>
    gradesOf(minutes)
      .map((grade) => `${phrase(`library.grade.${grade}`)}: ${rangeOf(minutes[grade]!)}`)
      .join('; ');
  const rangeOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
    from === to ? phrase('library.lengthOne', { minutes: from }) : phrase('library.length', { from, to });
  const rows: readonly (readonly [string, (activity: ActivityInBrief) => string])[] = [
    [phrase('library.compare.work'), ({ learningType }) => phrase(`library.type.${learningType}`)],
    [
      phrase('library.thinking'),
      ({ thinking }) => thinking.map((band) => phrase(`library.thinking.${band}`)).join(', '),
    ],
    [phrase('library.compare.minutes'), minutesOf],
    [phrase('library.goal'), ({ goal }) => goal],
    [phrase('library.proof'), ({ evidenceOfLearning }) => evidenceOfLearning],
    [
      phrase('library.channels'),
      ({ channels }) => channels.map((channel) => data.channelNames[channel]).join(', '),
    ],
    [
      phrase('library.compare.prepare'),
      ({ effort }) =>
        phrase('library.compare.prepareText', {
          first: effort.prepareMinutes,
          again: effort.repeatMinutes,
        }),
    ],
  ];
  return (
    <table class="compared">
      <caption class="hidden-visually">{phrase('library.compare.table')}</caption>
      <thead>
        <tr>
          <td></td>
          {pair.map(({ id, name }) => (
            <th key={id} scope="col">
              <a href={`${data.base}activities/${id}/`}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, valueOf]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {pair.map((activity, index) => (
              <td key={index}>{valueOf(activity)}</td>
            ))}
          </tr>
        ))}
        {modes.map((mode) => (
          <tr key={mode}>
            <th scope="row">{data.modeNames[mode]}</th>
            {pair.map((activity, index) => (
              <td key={index}>
                <ComparedForm mode={mode} steps={activity.forms[mode]} phrase={phrase} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
