import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { classData } from '../support/classes.ts';
import { readingGrade } from '../support/readingLevel.ts';
import { surveyText } from '#components/class/surveyText.ts';
import { groupTags, liveReachChannels, reachChannels, reachLevels } from '#domain/classroom/classProfile.ts';
import { megabytesAnHour } from '#domain/classroom/dataBudget.ts';

const { survey, reach, rates, remedies, profiles, limits } = classData;
const textOf = (file: string) => readFileSync(`content/class/${file}.yaml`, 'utf8');

/** Every sentence in a value. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s.*[.?!]$/s.test(value.trim()) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

describe('the words of content/class', () => {
  test('the survey reads at grade 6 at most, for every family', () => {
    expect(readingGrade(surveyText(survey, ''))).toBeLessThanOrEqual(6);
  });

  test.each(['reach', 'data-rates', 'caps', 'limits', 'profiles', 'remedies', 'groups'])(
    '%s reads at grade 10 at most',
    (file) => {
      expect(readingGrade(sentencesIn(parse(textOf(file))).join('\n'))).toBeLessThanOrEqual(10);
    },
  );

  test('apostrophes and quotation marks are curly', () => {
    const files = ['reach', 'data-rates', 'caps', 'limits', 'profiles', 'remedies', 'groups', 'survey'];
    const straight = files.flatMap((file) =>
      sentencesIn(parse(textOf(file))).filter((sentence) => /['"]/.test(sentence)),
    );
    expect(straight).toEqual([]);
  });
});

describe('the survey', () => {
  test('has ten questions, and settles every field of a row but its count', () => {
    expect(survey.questions).toHaveLength(10);
    const filled = new Set(survey.questions.map(({ fills }) => fills));
    const fields = ['device', 'connection', 'quietPlace', 'phoneLine', 'weeklyCapMegabytes', 'adultAtHome', 'tags'];
    expect(fields.filter((field) => !filled.has(field as never))).toEqual([]);
  });

  test('letters its homes from A on', () => {
    const letters = survey.questions[0].answers.map(({ letter }) => letter).join('');
    expect('ABCDEFGHIJ').toContain(letters);
    expect(letters[0]).toBe('A');
  });
});

describe('the numbers', () => {
  test('a lighter live channel takes no more data than a heavier one', () => {
    const hours = (['video-camera', 'video', 'audio'] as const).map((channel) => megabytesAnHour(rates[channel]));
    expect(hours).toEqual(hours.toSorted((a, b) => b - a));
  });

  test('every reason stands where somebody is held back, and paper holds nobody back', () => {
    const hurdles = Object.values(reach).flatMap(({ name: _, ...needs }) =>
      Object.values(needs).flatMap((need) => Object.values(need)),
    );
    expect(hurdles.filter((hurdle) => (hurdle.level === 'full') === 'reason' in hurdle)).toEqual([]);
    const { name: _, ...paper } = reach.paper;
    expect(new Set(Object.values(paper).flatMap((need) => Object.values(need).map(({ level }) => level)))).toEqual(
      new Set([reachLevels[0]]),
    );
  });

  test('no better device, connection or place ever reaches less', () => {
    const orders = { device: ['own-computer', 'none'], connection: ['video', 'sound', 'pages', 'none'], quietPlace: ['yes', 'sometimes', 'no'] };
    const falls = reachChannels.flatMap((channel) =>
      Object.entries(orders).flatMap(([field, order]) => {
        const levels = order.map((value) =>
          reachLevels.indexOf((reach[channel][field as 'device'] as Record<string, { level: 'full' }>)[value]!.level),
        );
        return levels.every((level, index) => index === 0 || level >= levels[index - 1]!) ? [] : [`${channel} ${field}`];
      }),
    );
    expect(falls).toEqual([]);
  });

  test('no example holds the words of a class larger than a district would believe', () => {
    const sizes = profiles.map(({ rows }) => rows.reduce((sum, { count }) => sum + count, 0));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.mostFigures.value);
  });

  test('a remedy never turns a thing into itself', () => {
    const idle = remedies.filter(({ change }) => (change.from as readonly unknown[]).includes(change.to));
    expect(idle).toEqual([]);
  });

  test('the live channels come first, heaviest first, and every group has its words', () => {
    expect(reachChannels.slice(0, liveReachChannels.length)).toEqual([...liveReachChannels]);
    expect(Object.keys(classData.groups)).toEqual([...groupTags, 'untagged']);
  });
});

test('an answer of the survey sets the field that its question is about', () => {
  const [, ...questions] = classData.survey.questions;
  const set = questions.flatMap(({ fills, answers }) =>
    answers.flatMap(({ sets }) => (sets === undefined ? [] : Object.keys(sets).map((field) => [fills, field]))),
  );
  expect(set.length).toBeGreaterThan(12);
  expect(set.filter(([fills, field]) => fills !== field)).toEqual([]);
});
