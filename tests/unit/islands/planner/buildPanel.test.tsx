// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { options, type VNode } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PlannerTable } from '../../../support/plannerTable.tsx';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { ActivityCard, type CardProps } from '#islands/planner/build/ActivityCard.tsx';

const twoDays = {
  ...planOf([live('a1'), ownTime('a2'), ownTime('a3'), live('a4', { day: 1 }), ownTime('a5', { day: 1 })]),
  days: 2,
};

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
/** As with the keyboard: it stands on the button that is pressed. */
const press = (name: string) => {
  button(name).focus();
  fireEvent.click(button(name));
};
const keyboard = () => document.activeElement;

/** Preact's hook before each rendering of a component, under the name that its published code has for it. */
const hooks = options as { __r?: ((drawing: VNode<CardProps>) => void) | undefined };

/** The activities whose cards are drawn in `act`, each as often as it is. */
function drawn(act: () => void): readonly string[] {
  const ids: string[] = [];
  const before = hooks.__r;
  hooks.__r = (drawing) => {
    if (drawing.type === ActivityCard) ids.push(drawing.props.activity.id);
    before?.(drawing);
  };
  act();
  hooks.__r = before;
  return ids.toSorted();
}

describe('of all cards, only those that an edit changes are drawn anew:', () => {
  test('one that goes to another day', () => {
    render(<PlannerTable plan={twoDays} />);
    expect(drawn(() => press('A day later: Lesson a1'))).toEqual(['a1']);
  });

  test('one that an undo puts back', () => {
    render(<PlannerTable plan={twoDays} />);
    press('A day later: Lesson a1');
    expect(drawn(() => press('Undo'))).toEqual(['a1']);
  });

  test('one that changes places, and the one that the keyboard leaves', () => {
    render(<PlannerTable plan={twoDays} />);
    press('Later: Lesson a1');
    expect(drawn(() => press('Later: Lesson a4'))).toEqual(['a1', 'a4']);
  });

  test('one that is added, and none of its day', () => {
    render(<PlannerTable plan={twoDays} />);
    press('Add an activity Day 2');
    expect(drawn(() => press('My own, live'))).toEqual(['a6']);
  });
});

describe('the keyboard', () => {
  test('goes along to another day', async () => {
    render(<PlannerTable plan={twoDays} />);
    press('A day later: Lesson a1');
    await waitFor(() => expect(keyboard()).toBe(button('A day later: Lesson a1')));
  });

  test('stays with an activity that cannot go further', async () => {
    render(<PlannerTable plan={twoDays} />);
    press('A day earlier: Lesson a1');
    await waitFor(() => expect(keyboard()).toBe(button('A day earlier: Lesson a1')));
  });

  test('stays on the undo button, for more to be taken back', async () => {
    render(<PlannerTable plan={twoDays} />);
    press('A day later: Lesson a1');
    await waitFor(() => expect(keyboard()).toBe(button('A day later: Lesson a1')));
    press('Undo');
    // The card is there again, and what follows its drawing is done.
    await new Promise((done) => setTimeout(done, 100));
    expect(keyboard()).toBe(button('Undo'));
  });

  test('goes back with its card when the keys undo', async () => {
    render(<PlannerTable plan={twoDays} />);
    press('A day later: Lesson a1');
    await waitFor(() => expect(keyboard()).toBe(button('A day later: Lesson a1')));
    fireEvent.keyDown(button('A day later: Lesson a1'), { key: 'z', ctrlKey: true });
    await waitFor(() => expect(keyboard()).toBe(button('A day later: Lesson a1')));
  });
});
