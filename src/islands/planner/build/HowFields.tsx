import { useFixtures } from '../context.ts';
import type { PartProps } from './ActivityForm.tsx';
import { SelectField, TextField } from './Fields.tsx';
import { reachChannels } from '#domain/classroom/classProfile.ts';
import { groupings, longestTitle } from '#domain/plan/plan.ts';
import { channelsOf } from '#domain/plan/plannedMode.ts';

/** What carries an activity, what takes over when that fails, and who does it with whom. */
export function HowFields({ activity, name, set }: PartProps) {
  const { phrase } = useFixtures();
  const { mode, channel, fallback, grouping, group } = activity;
  return (
    <div class="form-grid">
      <SelectField
        id={name('channel')}
        label={phrase('build.form.channel')}
        value={channel}
        options={channelsOf(mode).map((one) => [one, phrase(`export.channel.${one}`)])}
        onValue={(chosen) => chosen && set({ channel: chosen })}
      />
      <SelectField
        id={name('fallback')}
        label={phrase('build.form.fallback')}
        value={fallback ?? ''}
        none={phrase('build.form.noFallback')}
        options={reachChannels
          .filter((one) => one !== channel)
          .map((one) => [one, phrase(`export.channel.${one}`)])}
        onValue={(chosen) => set({ fallback: chosen })}
      />
      <SelectField
        id={name('grouping')}
        label={phrase('build.form.grouping')}
        value={grouping}
        options={groupings.map((one) => [one, phrase(`export.grouping.${one}`)])}
        onValue={(chosen) => chosen && set({ grouping: chosen })}
      />
      <TextField
        id={name('group')}
        label={phrase('build.form.group')}
        value={group}
        most={longestTitle}
        onText={(typed) => set({ group: typed === '' ? undefined : typed }, true)}
      />
    </div>
  );
}
