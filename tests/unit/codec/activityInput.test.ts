import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anActivity } from '../../support/anActivity.ts';
import { readActivity } from '#codec/activityInput.ts';

const guide = { kind: 'debate', name: 'Debate', sentences: 'Debate: live in all 3 groups.' };
const sent = (change: Record<string, unknown> = {}): unknown =>
  JSON.parse(JSON.stringify({ ...anActivity(), guides: [guide], ...change }));

test('an activity that the site sent arrives as it was', () => {
  expect(readActivity(sent())).toMatchObject({
    ok: true,
    value: {
      name: 'Some debate',
      minutes: { '6-8': { from: 30, to: 45 } },
      forms: anActivity().forms,
      supports: anActivity().supports,
      guides: [guide],
    },
  });
});

test('what a comparison does not show is left behind', () => {
  const read = readActivity(sent());
  expect(read.ok && Object.keys(read.value)).not.toContain('answers');
});

describe('what is not an activity is refused', () => {
  test.each([
    ['a page that says the file is missing', '<!doctype html>'],
    ['nothing', null],
    ['a list', [sent()]],
    ['a form left out', sent({ forms: { synchronous: [] } })],
    ['a step of an unknown phase', sent({ forms: { ...anActivity().forms, blended: [{ phase: 'later' }] } })],
    ['half a minute to prepare', sent({ effort: { prepareMinutes: 0.5, repeatMinutes: 1 } })],
    ['a channel nobody has heard of', sent({ channels: ['telepathy'] })],
    ['no word on what to do when technology fails', sent({ whenTechnologyFails: undefined })],
    ['a support left out', sent({ supports: { youngChildren: 'Shorter.' } })],
    ['a guide without its sentences', sent({ guides: [{ kind: 'debate', name: 'Debate' }] })],
    ['a number for a name', sent({ name: 7 })],
  ])('%s', (_, input) => {
    expect(readActivity(input)).toEqual({ ok: false, reason: 'unreadable' });
  });
});

test('any JSON is either an activity or refused, and never an error', () => {
  fc.assert(fc.property(fc.jsonValue(), (input) => readActivity(input).ok === false));
});
