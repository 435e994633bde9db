// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PlannerTable } from '../../../support/plannerTable.tsx';
import { live, ownTime, planOf } from '../../../support/plans.ts';

const week = planOf([live('a1'), ownTime('a2'), ownTime('a3')]);

afterEach(cleanup);

const Table = () => <PlannerTable plan={week} />;

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const status = () => document.querySelector('.said-place [role=status]')!;
const spoken = () => status().firstElementChild;
const undoKey = (on: Element) => fireEvent.keyDown(on, { key: 'z', ctrlKey: true });
const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('a teacher who does not see the screen', () => {
  test('hears each undo, though two of them have the same words', () => {
    render(<Table />);
    press('Earlier: Task a3');
    press('Earlier: Task a3');
    press('Undo');
    const first = spoken();
    press('Undo');
    expect(spoken()?.textContent).toBe('Undone: moving.');
    expect(spoken()).not.toBe(first);
  });
});

describe('Ctrl and Z', () => {
  const editing = () => {
    render(<Table />);
    press('Earlier: Task a3');
    press('Edit Lesson a1');
  };

  test.each([
    ['a radio button', () => screen.getAllByRole('radio')[0]!],
    ['a check box', () => screen.getAllByRole('checkbox')[0]!],
    ['a list', () => screen.getByLabelText('What students do')],
  ])('on %s takes back the last step of the plan', async (_, field) => {
    editing();
    await screen.findAllByRole('radio');
    undoKey(field());
    expect(names()).toEqual(['Lesson a1', 'Task a2', 'Task a3']);
  });

  test.each(['Name of the plan', 'Minutes for one student', 'Notes for yourself or a substitute'])(
    'in “%s” is left to the text there',
    async (label) => {
      editing();
      undoKey(await screen.findByLabelText(label));
      expect(names()).toEqual(['Lesson a1', 'Task a3', 'Task a2']);
    },
  );

  test('leaves the plan alone while a dialog stands over it, such as the class editor', () => {
    render(<Table />);
    press('Earlier: Task a3');
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
    undoKey(dialog.appendChild(document.createElement('button')));
    undoKey(document.body);
    dialog.remove();
    expect(names()).toEqual(['Lesson a1', 'Task a3', 'Task a2']);
  });
});
