// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { plannerTool } from '#components/plannerTool.ts';
import { FixturesContext, type Fixtures } from '#islands/planner/context.ts';
import { DateField } from '#islands/planner/DateField.tsx';
import { phraseBook } from '#wording/phrases.ts';

afterEach(cleanup);

const phrase = phraseBook(plannerTool().strings);

function Field({ first, heard }: { first: string | undefined; heard: (string | undefined)[] }) {
  const [date, setDate] = useState(first);
  const hear = (next: string | undefined) => {
    heard.push(next);
    setDate(next);
  };
  return (
    <FixturesContext.Provider value={{ phrase } as unknown as Fixtures}>
      <DateField id="day" label="Day" value={date} onDate={hear} />
    </FixturesContext.Provider>
  );
}

/** What is heard of the dates typed one after another, before the field is left. */
function typed(dates: readonly string[], first?: string) {
  const heard: (string | undefined)[] = [];
  render(<Field first={first} heard={heard} />);
  const field = screen.getByLabelText<HTMLInputElement>('Day');
  for (const value of dates) fireEvent.input(field, { target: { value } });
  return { field, heard };
}

test('a year typed digit by digit counts once it is whole', () => {
  expect(typed(['0002-03-09', '0020-03-09', '0202-03-09', '2026-03-09']).heard).toEqual(['2026-03-09']);
});

test('half a year left behind says so, and the day before it still counts', () => {
  const { field, heard } = typed(['0020-03-09'], '2026-03-09');
  fireEvent.blur(field);
  expect(screen.getByRole('alert').textContent).toContain('2000 to 2100');
  expect(heard).toEqual([]);
});

test('an emptied field takes the date away once it is left', () => {
  const { field, heard } = typed([''], '2026-03-09');
  expect(heard).toEqual([]);
  fireEvent.blur(field);
  expect(heard).toEqual([undefined]);
});
