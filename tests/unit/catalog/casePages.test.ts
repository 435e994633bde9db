import { describe, expect, test } from 'vitest';
import { answersByFactor, caseLink, casesBy, changesOf, contextOf } from '#catalog/casePages.ts';
import { currentModel, loadCatalog } from '#catalog/loadCatalog.ts';
import type { Case } from '#catalog/loadCases.ts';
import { decodeCalculatorLink } from '#codec/calculatorLink.ts';

const catalog = loadCatalog();
const model = currentModel(catalog.models);
const { situation } = catalog.examples[0]!;
const one: Case = {
  id: 'quiet-call',
  title: 'A quiet call',
  grade: '6-8',
  subject: 'English',
  summary: 'Nobody speaks.',
  call: 'easy',
  order: 10,
  story: ['Nobody speaks.'],
  situation,
  verdict: 'blended',
  strength: 'clear',
  why: 'Because.',
  objection: 'But.',
  wouldChange: [],
};

test('the link of a case opens the calculator with exactly its answers', () => {
  const opened = decodeCalculatorLink(caseLink(one, catalog), catalog.models);
  expect(opened).toEqual({ ok: true, value: { situation, model } });
});

describe('the answers of a case', () => {
  const words = answersByFactor(situation, catalog);

  test('are told for every question, in the words of the calculator', () => {
    expect(words.flatMap(({ answers }) => answers)).toHaveLength(model.questions.length);
    const [first] = words[0]!.answers;
    const { short, answers } = catalog.questionnaire[0]!.questions[0]!;
    expect(first!.question).toBe(short);
    expect(answers.map((answer) => answer.short)).toContain(first!.answer);
  });

  test('say so where one is open, and where the teacher was not sure', () => {
    const [asked, unknown] = model.questions;
    const answers = { [unknown!.id]: 'unsure' };
    const told = answersByFactor({ ...situation, answers }, catalog).flatMap((factor) => factor.answers);
    expect(asked).toBeDefined();
    expect([told[0]!.answer, told[1]!.answer]).toEqual([undefined, 'not sure']);
  });

  test('join two kinds of work with a plus', () => {
    const two = model.questions.find(({ atMost }) => atMost === 2)!;
    const answers = { [two.id]: two.answers.slice(0, 2).map(({ id }) => id) };
    const told = answersByFactor({ ...situation, answers }, catalog).flatMap((factor) => factor.answers);
    expect(told.filter(({ answer }) => answer?.includes(' + '))).toHaveLength(1);
  });
});

test('what is known of the class is told in words, a share in percent', () => {
  const context = { grade: '6-8', minutes: 45, minLiveShare: 0.5, ownTimeAlternative: true } as const;
  expect(contextOf({ ...situation, context }, (key) => key)).toEqual([
    { name: 'context.grade', value: 'context.grade.6-8' },
    { name: 'context.minutes', value: '45' },
    { name: 'context.minLiveShare', value: '50%' },
    { name: 'context.ownTimeAlternative', value: 'context.adultAtHome.yes' },
  ]);
});

test('a change is told as the clause that the calculator uses', () => {
  const question = catalog.questionnaire[1]!.questions[0]!;
  const [answer] = question.answers;
  const wouldChange = [
    { question: question.id, answer: answer!.id, verdict: 'synchronous' as const, because: 'So.' },
  ];
  expect(changesOf({ ...one, wouldChange }, catalog)).toEqual([
    { clause: answer!.if, verdict: 'synchronous', because: 'So.' },
  ]);
});

test('cases are grouped in the order asked for, without empty groups', () => {
  const cases: readonly Case[] = [one, { ...one, id: 'two', call: 'hard' }, { ...one, id: 'three' }];
  const groups = casesBy(cases, ({ verdict }) => verdict, ['synchronous', 'blended']);
  expect(groups.map(({ value, cases: group }) => [value, group.length])).toEqual([['blended', 3]]);
});
