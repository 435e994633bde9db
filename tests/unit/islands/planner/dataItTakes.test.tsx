// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { classOf, rowOf } from '../../../support/classes.ts';
import { settingOf } from '../../../support/planner.ts';
import { live, planOf } from '../../../support/plans.ts';
import { plannerTool } from '#components/plannerTool.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import { FixturesContext, type Fixtures } from '#islands/planner/context.ts';
import { DataItTakes } from '#islands/planner/see/DataItTakes.tsx';
import { phraseBook } from '#wording/phrases.ts';

const tool = plannerTool();
const phrase = phraseBook(tool.strings);
const debate = planOf([live('a1', { title: 'Debate', channel: 'video-camera', minutes: 45 })]);

afterEach(cleanup);

function see(profile: ClassProfile | undefined, plan = debate) {
  const setting = settingOf(profile === undefined ? {} : { profile });
  render(
    <FixturesContext.Provider value={{ tool, phrase, setting } as unknown as Fixtures}>
      <DataItTakes plan={plan} />
    </FixturesContext.Provider>,
  );
}

test('every row is told: no cap, within its cap, over it', () => {
  see(classOf(rowOf(14), rowOf(6, { weeklyCapMegabytes: 1000 }), rowOf(2, { weeklyCapMegabytes: 500 })));
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'Row 1 of your class (students: 14): up to 540 MB a week. No data cap.',
    'Row 2 of your class (students: 6): up to 540 MB a week. 460 MB are left of 1,000.',
    'Row 3 of your class (students: 2): up to 540 MB a week. 40 MB too much for a cap of 500.',
  ]);
  expect(screen.getByRole('row', { name: /^Debate 540 video call, cameras off 283$/ })).toBeTruthy();
});

test('a row that no channel of the week reaches uses no data', () => {
  see(classOf(rowOf(2, { device: 'none', connection: 'none', weeklyCapMegabytes: 500 })));
  expect(screen.getByRole('listitem').textContent).toBe(
    'Row 1 of your class (students: 2): not reached by anything that takes data, so it uses none.',
  );
});

test('a part of a megabyte that is taken is told as a whole one, and one that is saved as none', () => {
  see(classOf(rowOf(14)), planOf([live('a1', { title: 'Debate', channel: 'chat', minutes: 1 })]));
  expect(screen.getByRole('row', { name: 'Debate 1 phone call 0' })).toBeTruthy();
});

test('without a class it leads to counting one', () => {
  see(undefined);
  expect(screen.getByRole('link', { name: 'Count your class' }).getAttribute('href')).toBe('/class/');
});
