// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
import { browserTexts, listStoredPlans, storePlan } from '#browser/planStore.ts';
import { plannerTool } from '#components/plannerTool.ts';
import { FixturesContext, type Fixtures } from '#islands/planner/context.ts';
import { KeptPlanList } from '#islands/planner/start/KeptPlanList.tsx';
import { useKeptPlans } from '#islands/planner/start/useKeptPlans.ts';
import { phraseBook } from '#wording/phrases.ts';

const phrase = phraseBook(plannerTool().strings);
const List = () => <KeptPlanList kept={useKeptPlans()} />;
const fixtures = { phrase, dispatch: () => undefined } as unknown as Fixtures;

const keep = (title: string) =>
  storePlan('k', planOf([live('a1')], { title }), undefined, 1, browserTexts()!);
const keptTitles = () =>
  listStoredPlans(browserTexts()!).flatMap((one) => ('plan' in one ? [one.plan.title] : []));
const showList = () =>
  render(
    <FixturesContext.Provider value={fixtures}>
      <List />
    </FixturesContext.Provider>,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => document.querySelector('.start-said [role=status]')!.firstElementChild;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('a plan that gets another title', () => {
  const rename = (title: string) => {
    keep('Week 1');
    showList();
    press('Rename “Week 1”');
    const field = screen.getByLabelText<HTMLInputElement>('New title');
    fireEvent.input(field, { target: { value: title } });
    press('Save the title');
    return field;
  };

  test('has it in the list', () => {
    rename('Week of fractions');
    expect(keptTitles()).toEqual(['Week of fractions']);
  });

  test('that is too long keeps the old one, and all that was pasted stays to be shortened', () => {
    const field = rename('x'.repeat(250));
    expect([field.isConnected, field.value.length, document.activeElement === field]).toEqual([
      true,
      250,
      true,
    ]);
    expect(screen.getByRole('alert').textContent).toContain('holds 200 characters, and you have 250');
    expect(keptTitles()).toEqual(['Week 1']);
  });
});

describe('a plan that is duplicated', () => {
  test('with a long title that ends in an emoji has a title of whole characters', () => {
    keep(`${'x'.repeat(191)}🧪 lab`);
    showList();
    press(/^Duplicate/);
    expect(keptTitles()).toContain(`Copy of ${'x'.repeat(191)}`);
  });

  test('has calendar entries of its own', () => {
    storePlan('k', planOf([live('a1')], { calendarKey: 'from-a-file' }), undefined, 1, browserTexts()!);
    showList();
    press(/^Duplicate/);
    const keys = listStoredPlans(browserTexts()!).map((one) => 'plan' in one && one.plan.calendarKey);
    expect(keys.toSorted()).toEqual(['from-a-file', undefined]);
  });

  test('twice is told twice', async () => {
    keep('Week 1');
    showList();
    press('Duplicate “Week 1”');
    await waitFor(() => expect(said()?.textContent).toBe('“Copy of Week 1” is in the list.'));
    const first = said();
    press('Duplicate “Week 1”');
    await waitFor(() => expect(said()).not.toBe(first));
    expect(keptTitles()).toHaveLength(3);
  });
});

describe('a kept plan that does not open', () => {
  const keepText = (text: string) => {
    localStorage.setItem('live-or-later:plan:1:k', `1\n${text}`);
    showList();
    return screen.getByRole('heading', { name: 'A plan that cannot be read' }).parentElement!.textContent;
  };

  test('says that a newer version of the site wrote it, and not that it was changed', () => {
    const words = keepText('{"kind":"live-or-later-plan","version":2,"plan":{}}');
    expect(words).toContain('A newer version of this site kept it.');
    expect(words).not.toContain('Something changed it here.');
  });

  test('says that something changed it where it is damaged', () => {
    expect(keepText('{"kind":"live-or-later-plan","version":1,"plan":{}}')).toContain(
      'Something changed it here.',
    );
  });
});
