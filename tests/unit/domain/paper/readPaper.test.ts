import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import { equalWeights, type Answers, type Context } from '#domain/decision/situation.ts';
import { crossedOutBy, type PaperCheck } from '#domain/paper/paperChecks.ts';
import { readPaper } from '#domain/paper/readPaper.ts';
import { worksheetOf, type Worksheet } from '#domain/paper/worksheet.ts';
import { factors, type Mode } from '#domain/vocabulary.ts';
import {
  anyContext,
  modelOf,
  questionOf,
  releasedModel,
  settingBlendsAside,
} from '../../../support/situations.ts';

const sheet = worksheetOf(releasedModel);

const firstAnswers: Answers = Object.fromEntries(
  releasedModel.questions.map(({ id, answers }) => [id, answers[0]!.id]),
);
const readingOf = (circled: Answers = {}, ticked: readonly PaperCheck[] = []) =>
  readPaper(sheet, { circled: { ...firstAnswers, ...circled }, ticked });

/** The rows a teacher can circle for one question: one of them, or two for the kinds of work. */
function anyCircle({ answers, atMost }: Question): fc.Arbitrary<string | readonly string[]> {
  const ids = answers.map(({ id }) => id);
  const one = fc.constantFrom(...ids);
  return atMost === 1 ? one : fc.oneof(one, fc.subarray(ids, { minLength: 2, maxLength: 2 }));
}

const anyFullSheet = (model: DecisionModel): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(model.questions.map((question) => [question.id, anyCircle(question)])));

const isCircled = (paper: Worksheet, circled: Answers, question: number, letters: readonly string[]) => {
  const { id, rows } = paper.questions[question - 1]!;
  return rows.some(({ answer, letter }) => letters.includes(letter) && circled[id] === answer);
};

/** The checks to which a teacher says yes, as the sentences on the sheet ask. */
function ticksFor(circled: Answers, context: Context, paper: Worksheet): readonly PaperCheck[] {
  const { policy = 'none', minLiveMinutes = 0, minLiveShare = 0, maxLiveMinutes, minutes, grade } = context;
  const { fewCanJoin, longest, alone } = paper.checks;
  const isKnown = minutes !== undefined;
  const longestHere =
    longest.find(({ grades }) => grade !== undefined && grades.includes(grade)) ?? longest.at(-1)!;
  const yes: Readonly<Record<Exclude<PaperCheck, `nothing-for-${string}`>, boolean>> = {
    'live-asked': /live|both|no-mode/.test(policy) || minLiveMinutes > 0 || minLiveShare > 0,
    'own-time-asked':
      /own-time|both|no-mode/.test(policy) ||
      (isKnown && maxLiveMinutes !== undefined && maxLiveMinutes < minutes),
    'all-live': minLiveShare === 1 || (isKnown && minLiveMinutes >= minutes),
    'no-live': maxLiveMinutes === 0,
    'no-blend': /only|no-blend|no-mode/.test(policy),
    'few-can-join':
      isCircled(paper, circled, fewCanJoin.question, fewCanJoin.letters) &&
      !(context.students !== undefined && context.students <= fewCanJoin.phoneGroup),
    long: isKnown && minutes > longestHere.minutes,
    alone:
      grade === alone.grade &&
      context.adultAtHome === 'no' &&
      isCircled(paper, circled, alone.question, alone.letters),
  };
  const ticked = (Object.keys(yes) as (keyof typeof yes)[]).filter((check) => yes[check]);
  return [...ticked, ...needlessTicks(circled, context, paper, ticked)];
}

/** The last two checks, which look at the underlined numbers of the circled rows and at what is crossed out. */
function needlessTicks(
  circled: Answers,
  { policy, minLiveMinutes = 0, minLiveShare = 0 }: Context,
  { questions }: Worksheet,
  ticked: readonly PaperCheck[],
): readonly PaperCheck[] {
  const rows = questions.map(({ id, rows }) =>
    rows.filter(({ answer }) => [circled[id] ?? []].flat().includes(answer)),
  );
  const hasTwoParts = rows.some((row) => new Set(row.flatMap(({ part }) => part ?? [])).size === 2);
  const underlined = rows.flat().map(({ asksFor }) => asksFor);
  const asksForBoth = hasTwoParts || underlined.includes('blended');
  const namesNoMinutes = minLiveMinutes === 0 && minLiveShare === 0;
  const live =
    asksForBoth || underlined.includes('synchronous') || (policy === 'live-required' && namesNoMinutes);
  const own = asksForBoth || underlined.includes('asynchronous') || policy === 'own-time-required';
  const isCrossed = (mode: Mode) => ticked.some((check) => crossedOutBy[check].includes(mode));
  if (isCrossed('blended')) return [];
  if (own && !live && !isCrossed('asynchronous')) return ['nothing-for-live'];
  return live && !own && !isCrossed('synchronous') ? ['nothing-for-own-time'] : [];
}

/** A group within reach by phone circles the row that the sheet names for it. */
function circledByPhone(paper: Worksheet, circled: Answers, { students }: Context): Answers {
  const { question, phoneGroup, phoneLetter } = paper.checks.fewCanJoin;
  const { id, rows } = paper.questions[question - 1]!;
  const row = rows.find(({ letter }) => letter === phoneLetter);
  return row === undefined || students === undefined || students > phoneGroup
    ? circled
    : { ...circled, [id]: row.answer };
}

const byHand = (paper: Worksheet, circled: Answers, context: Context) => {
  const rows = circledByPhone(paper, circled, context);
  const reading = readPaper(paper, { circled: rows, ticked: ticksFor(rows, context, paper) });
  return { verdict: reading?.verdict, strength: reading?.strength };
};

const byModel = (model: DecisionModel, answers: Answers, context: Context) => {
  const { verdict, strength } = decide({ answers, weights: equalWeights, context }, model);
  return { verdict, strength };
};

/** A model that paper can carry: fifteen questions with any fits, two kinds of work, any raise and thresholds. */
const anyPaperModel: fc.Arbitrary<DecisionModel> = fc
  .record({
    fits: fc.array(
      fc.uniqueArray(
        fc.integer({ min: 0, max: 124 }).map((fit) => fit.toString(5).padStart(3, '0')),
        { minLength: 3, maxLength: 4 },
      ),
      { minLength: 15, maxLength: 15 },
    ),
    twoPartRaise: fc.integer({ min: 0, max: 4 }),
    margin: fc.integer({ min: 1, max: 120 }).map((tenths) => tenths / 10),
    more: fc.integer({ min: 0, max: 120 }).map((tenths) => tenths / 10),
  })
  .map(({ fits, twoPartRaise, margin, more }) =>
    settingBlendsAside(
      modelOf(
        fits.map((each, index) => questionAt(index, each)),
        { twoPartRaise, margin, clearLead: margin + more },
      ),
    ),
  );

const named = ['objectives.work', 'access.connection', 'engagement.independence'];

function questionAt(index: number, fits: readonly string[]): Question {
  const factor = factors[Math.floor(index / 3)]!;
  const id = (index % 3 === 0 && named.find((each) => each.startsWith(factor))) || `${factor}.${index}`;
  const question = questionOf(id, fits);
  if (id !== 'objectives.work') return question;
  const [first, second, ...others] = question.answers;
  const answers = [
    { ...first!, part: 'conveyance' },
    { ...second!, part: 'convergence' },
    ...others,
  ] as const;
  return { ...question, atMost: 2, answers };
}

/** Circles on a sheet that pulls one way only, which circles at random hardly ever do. */
const anyOneSidedSheet = (model: DecisionModel, side: Mode): fc.Arbitrary<Answers> => {
  const other = side === 'synchronous' ? 'asynchronous' : 'synchronous';
  const rows = model.questions.map(({ id, answers }) => {
    const fitting = answers.filter(({ fit }) => fit[side] >= fit[other]);
    return [
      id,
      fc.constantFrom(...(fitting.length > 0 ? fitting : answers).map((option) => option.id)),
    ] as const;
  });
  return fc.record(Object.fromEntries(rows));
};

describe('the sheet and the model agree', () => {
  test.each(['synchronous', 'asynchronous'] as const)('where every circle leans %s', (side) => {
    fc.assert(
      fc.property(anyOneSidedSheet(releasedModel, side), anyContext, (circled, context) => {
        expect(byHand(sheet, circled, context)).toEqual(byModel(releasedModel, circled, context));
      }),
      { numRuns: 1000 },
    );
  });

  test('on every class that paper can describe', () => {
    fc.assert(
      fc.property(anyFullSheet(releasedModel), anyContext, (circled, context) => {
        expect(byHand(sheet, circled, context)).toEqual(byModel(releasedModel, circled, context));
      }),
      { numRuns: 3000 },
    );
  });

  test('where no rule is in the way and only the sums decide', () => {
    fc.assert(
      fc.property(anyFullSheet(releasedModel), (circled) => {
        expect(byHand(sheet, circled, {})).toEqual(byModel(releasedModel, circled, {}));
      }),
      { numRuns: 3000 },
    );
  });

  test('under any other numbers, thresholds and raise that a later model may bring', () => {
    const modelAndSheet = anyPaperModel.chain((model) => fc.tuple(fc.constant(model), anyFullSheet(model)));
    fc.assert(
      fc.property(modelAndSheet, ([model, circled]) => {
        expect(byHand(worksheetOf(model), circled, {})).toEqual(byModel(model, circled, {}));
      }),
      { numRuns: 1000 },
    );
  });

  test('on a blend whose total passes the full one and counts as the full one', () => {
    const fits = Array.from({ length: 15 }, () => ['440', '404', '344']);
    const model = modelOf(
      fits.map((each, index) => questionAt(index, each)),
      { twoPartRaise: 4 },
    );
    const circled: Answers = {
      ...Object.fromEntries(model.questions.map(({ id }) => [id, '404'])),
      'objectives.work': ['440', '404'],
    };
    const paper = worksheetOf(model);
    expect(readPaper(paper, { circled, ticked: [] })?.totals.blended).toBe(124);
    expect(byHand(paper, circled, {})).toEqual({ verdict: 'either', strength: 'either' });
    expect(byHand(paper, circled, {})).toEqual(byModel(model, circled, {}));
  });
});

describe('adding up', () => {
  test('one kind of work fills both lines with the same row', () => {
    const once = readingOf({ 'objectives.work': 'discuss' })!.totals;
    const beside = readingOf({ 'objectives.work': ['discuss', 'practice'] })!.totals;
    expect(beside.synchronous - once.synchronous).toBe(-1);
    expect(beside.asynchronous - once.asynchronous).toBe(1);
  });

  test('a part that takes in and a part that settles add the raise to blend alone', () => {
    const split = readingOf({ 'objectives.work': ['acquire', 'practice'] })!.totals;
    const alike = readingOf({ 'objectives.work': ['acquire', 'investigate'] })!.totals;
    expect(split.blended - alike.blended).toBe(sheet.raise);
  });

  test('a sheet with a question left open says nothing', () => {
    expect(readingOf({ 'equity.home': 'unsure' })).toBeUndefined();
    expect(readPaper(sheet, { circled: {}, ticked: [] })).toBeUndefined();
  });
});

describe('crossing out', () => {
  test('the last mode standing is clear, whatever its total', () => {
    expect(readingOf({}, ['live-asked', 'own-time-asked'])).toMatchObject({
      verdict: 'blended',
      strength: 'clear',
    });
  });

  test('with all three crossed out, the crosses of the model go and those of the school stay', () => {
    const reading = readingOf({}, ['all-live', 'few-can-join']);
    expect(reading).toMatchObject({ crossedOut: ['asynchronous', 'blended'], verdict: 'synchronous' });
  });

  test('a school whose own rules cross out all three is read as if nothing were crossed out', () => {
    expect(readingOf({}, ['all-live', 'no-live', 'long'])!.crossedOut).toEqual([]);
  });
});
