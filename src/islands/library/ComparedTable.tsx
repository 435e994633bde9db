import type { ComponentChildren } from 'preact';
import type { CompareData } from './CompareActivities.tsx';
import { ComparedForm } from './ComparedForm.tsx';
import { ComparedGuides } from './ComparedGuides.tsx';
import type { ActivityInBrief } from '#codec/activityInput.ts';
import { gradesOf } from '#domain/library/twin.ts';
import { modes } from '#domain/vocabulary.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly pair: readonly [ActivityInBrief, ActivityInBrief];
  readonly data: CompareData;
  readonly phrase: Phrase;
}

const supports = ['youngChildren', 'specialNeeds', 'englishLearners'] as const;

/** Two activities, a column each, a row for everything that a teacher would weigh. */
export function ComparedTable({ pair, data, phrase }: Props) {
  const minutesOf = ({ minutes }: ActivityInBrief): string =>
    gradesOf(minutes)
      .map((grade) => `${phrase(`library.grade.${grade}`)}: ${rangeOf(minutes[grade]!)}`)
      .join('; ');
  const rangeOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
    from === to ? phrase('library.lengthOne', { minutes: from }) : phrase('library.length', { from, to });
  const rows: readonly (readonly [string, (activity: ActivityInBrief) => ComponentChildren])[] = [
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
    ...modes.map(
      (mode) =>
        [
          data.modeNames[mode]!,
          ({ forms }: ActivityInBrief) => <ComparedForm mode={mode} steps={forms[mode]} phrase={phrase} />,
        ] as const,
    ),
    [phrase('library.fails'), ({ whenTechnologyFails }) => whenTechnologyFails],
    ...supports.map(
      (one) =>
        [
          `${phrase('library.supports')}: ${phrase(`library.supports.${one}`)}`,
          (activity: ActivityInBrief) => activity.supports[one],
        ] as const,
    ),
    [
      phrase('library.guides'),
      ({ guides }) => <ComparedGuides guides={guides} base={data.base} phrase={phrase} />,
    ],
  ];
  // A small screen lays rows out as grids, which would end the table for a screen reader without the roles.
  return (
    <table class="compared" role="table">
      <caption class="hidden-visually">{phrase('library.compare.table')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          {pair.map(({ id, name }, index) => (
            <th key={index} scope="col" role="columnheader">
              <a href={`${data.base}activities/${id}/`}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([label, valueOf]) => (
          <tr key={label} role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            {pair.map((activity, index) => (
              <td key={index} role="cell">
                {valueOf(activity)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
