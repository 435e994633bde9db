// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useMemo, useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { settingOf } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { plannerTool } from '#components/plannerTool.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { withRates } from '#domain/plan/workloadRates.ts';
import { unsentTexts } from '#islands/planner/build/unsentTexts.ts';
import { FixturesContext, ShownPlanContext, StateContext, type Fixtures } from '#islands/planner/context.ts';
import { startState } from '#islands/planner/plannerState.ts';
import SeePanel from '#islands/planner/see/SeePanel.tsx';
import { phraseBook } from '#wording/phrases.ts';

const tool = plannerTool();
const phrase = phraseBook(tool.strings);

afterEach(() => {
  cleanup();
  for (const id of unsent.texts.keys()) unsent.put(id, undefined);
});

const unsent = unsentTexts('k');

function Seen({ plan }: { plan: Plan }) {
  const [ownRates, setOwnRates] = useState<Readonly<Record<string, number>>>({ gone: 3 });
  const fixtures = useMemo(() => {
    const rates = withRates(tool.rates, ownRates);
    return {
      tool,
      phrase,
      setting: settingOf(),
      rates,
      ownRates,
      setOwnRates,
      unsent,
    } as unknown as Fixtures;
  }, [ownRates]);
  return (
    <FixturesContext.Provider value={fixtures}>
      <StateContext.Provider value={startState}>
        <ShownPlanContext.Provider value={plan}>
          <SeePanel />
        </ShownPlanContext.Provider>
      </StateContext.Provider>
    </FixturesContext.Provider>
  );
}

const see = (plan: Plan) => render(<Seen plan={plan} />);
const lesson = planOf([
  live('a1', { title: 'Debate', startMinute: 540, group: 'Half A' }),
  ownTime('a2', { title: 'Read', hasContact: true }),
]);
const teacherWords = () => screen.getByText(/minutes to prepare/).textContent;

test('an empty plan says what to do', () => {
  see(planOf([]));
  expect(screen.getByText(phrase('see.empty'))).toBeTruthy();
});

test('each way to see a plan names all that is in it', () => {
  see(lesson);
  for (const view of ['timeline', 'week', 'list', 'students']) {
    fireEvent.click(screen.getByRole('radio', { name: phrase(`see.view.${view}`) }));
    expect(screen.getAllByText(/Debate/).length, view).toBeGreaterThan(1);
    expect(screen.getAllByText(/Read/).length, view).toBeGreaterThan(1);
  }
});

test('the words beneath a day say for which part of the class something is', () => {
  const { container } = see(lesson);
  const words = container.querySelector<HTMLElement>('.timeline-words')!;
  expect(within(words).getByText('Half A')).toBeTruthy();
});

describe('a teacher’s own rates', () => {
  const answer = () => document.querySelector<HTMLInputElement>('#rate-answer')!;
  const type = (value: string) => fireEvent.input(answer(), { target: { value } });

  test('what names no rate is not counted as one', () => {
    see(lesson);
    expect(screen.getByText(phrase('see.rates'))).toBeTruthy();
  });

  test('a teacher who answers no questions can say so with 0', () => {
    see(lesson);
    const usual = teacherWords();
    type('0');
    expect(answer().getAttribute('aria-invalid')).toBe('false');
    expect(screen.getByText(phrase('see.ratesChanged', { count: 1 }))).toBeTruthy();
    expect(teacherWords()).not.toBe(usual);
  });

  test.for(['-1', 'ten', '100001'])('%s says what to type, stays, and the usual rate counts', (typed) => {
    see(lesson);
    const usual = teacherWords();
    type(typed);
    expect(answer().value).toBe(typed);
    expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('from 0 to 100000');
    expect(teacherWords()).toBe(usual);
  });

  test('a rate that does not fit is there, in the open, when the view is seen again', () => {
    see(lesson);
    type('ten');
    cleanup();
    see(lesson);
    expect(answer().value).toBe('ten');
    expect(screen.getByRole('alert').textContent).toContain('Until then the usual rate counts.');
  });

  test('and goes with all other rates of one’s own', () => {
    see(lesson);
    type('ten');
    fireEvent.input(document.querySelector('#rate-posts')!, { target: { value: '99' } });
    fireEvent.click(screen.getByText(phrase('see.resetRates')));
    expect([answer().value, unsent.texts.size]).toEqual(['', 0]);
  });

  test('speed cannot be 0, since minutes are words divided by it', () => {
    see(lesson);
    fireEvent.input(document.querySelector('#rate-posts')!, { target: { value: '0' } });
    expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('above 0');
  });

  test('each rate has a way back of its own, and the keyboard stays in its field', () => {
    see(lesson);
    const usual = teacherWords();
    type('99');
    fireEvent.click(screen.getByRole('button', { name: 'Use the usual rate: Rate', hidden: true }));
    expect([answer().value, teacherWords(), document.activeElement]).toEqual(['', usual, answer()]);
  });

  test('each kind of rate says what it rests on', () => {
    see(lesson);
    const reading = screen.getByText(phrase('see.rate.reading')).closest('fieldset')!;
    expect(reading.textContent).toContain('College students reading English.');
    expect(
      within(reading)
        .getByText(/Workload estimator/)
        .getAttribute('href'),
    ).toContain('#reading');
  });

  test('one button brings all the usual rates back', () => {
    see(lesson);
    const usual = teacherWords();
    type('99');
    fireEvent.click(screen.getByText(phrase('see.resetRates')));
    expect([answer().value, teacherWords()]).toEqual(['', usual]);
  });
});

test('the timeline can be read as a table, day by day', () => {
  see(lesson);
  const table = screen.getByRole('table', { name: phrase('see.asTable'), hidden: true });
  const texts = [...table.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(texts[0]).toBe('Day 1');
  expect(texts[1]).toContain('9:00 AM');
  expect(texts.filter((words) => /Debate|Read/.test(words!)).length).toBe(2);
});

test('a student is told the quick, the usual and the long time', () => {
  see(planOf([ownTime('a1', { title: 'Read', minutes: 20 })]));
  fireEvent.click(screen.getByRole('radio', { name: phrase('see.view.students') }));
  expect(screen.getByText(/about 20 minutes, from 15 to 25/)).toBeTruthy();
});
