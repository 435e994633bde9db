import { expect, test } from 'vitest';
import { anActivity } from '../../../support/anActivity.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { situationOf, suitsByGrade } from '#domain/library/suits.ts';

const model = currentModel(loadModels());
const range = { from: 30, to: 45 };

test('the model is asked with the activity’s own answers, the grade and its typical minutes', () => {
  expect(situationOf(anActivity(), '6-8')).toMatchObject({
    answers: { 'objectives.work': 'discuss' },
    context: { grade: '6-8', minutes: 40 },
  });
});

test('a talk in which each answer changes the next suits live time', () => {
  const answers = { 'objectives.work': 'discuss', 'engagement.interaction': 'essential' };
  const [suit] = suitsByGrade(anActivity({ answers }), model);
  expect(suit).toMatchObject({ grade: '6-8', verdict: 'synchronous' });
});

test('writing that can wait for its feedback suits own time, in every grade that it has minutes for', () => {
  const answers = {
    'objectives.work': 'produce',
    'objectives.feedback': 'later',
    'engagement.interaction': 'not-needed',
  };
  const suits = suitsByGrade(anActivity({ answers, minutes: { '9-12': range, '3-5': range } }), model);
  expect(suits.map(({ grade, verdict }) => [grade, verdict])).toEqual([
    ['3-5', 'asynchronous'],
    ['9-12', 'asynchronous'],
  ]);
});

test('an activity longer than a whole day’s live time of its grade is never all live', () => {
  const answers = { 'objectives.work': 'discuss', 'engagement.interaction': 'essential' };
  const minutes = { '3-5': { from: 120, to: 160 }, '9-12': { from: 120, to: 160 } };
  const suits = suitsByGrade(anActivity({ answers, minutes }), model);
  expect(suits.map(({ verdict }) => verdict)).toEqual(['blended', 'synchronous']);
});

test('heavier weights of a district move it', () => {
  const answers = { 'objectives.work': 'discuss', 'flexibility.reflection': 'much' };
  const weights = { objectives: 1, access: 2, engagement: 2, flexibility: 3, equity: 2 };
  expect(suitsByGrade(anActivity({ answers }), model, weights)[0]!.verdict).toBe('asynchronous');
});
