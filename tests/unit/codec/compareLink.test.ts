import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anySituation, situationOf } from '../../support/anySituation.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decodeCompareLink, encodeCompareLink, type Half } from '#codec/compareLink.ts';
import type { Situation } from '#domain/decision/situation.ts';

const models = loadModels();
const model = currentModel(models);
const linkFor = (first: Situation, second: Situation) =>
  encodeCompareLink({ situation: first, model }, { situation: second, model });

const seminar = situationOf({ answers: { 'objectives.work': 'discuss' } });
const seminarOnPhones = situationOf({ answers: { 'objectives.work': 'discuss', 'access.device': 'phone' } });
const link = linkFor(seminar, seminarOnPhones);
const first = encodeCalculatorLink(seminar, model);
const second = encodeCalculatorLink(seminarOnPhones, model);
const opens = (situation: Situation) => ({ ok: true, value: { situation, model } });

/** The calculator link that a half opens as; undefined for a half that is missing or refused. */
const opensAs = (half: Half | undefined) =>
  half?.ok ? encodeCalculatorLink(half.value.situation, half.value.model) : undefined;

describe('writing and opening a comparison', () => {
  test('any two situations survive the way into a link and out again', () => {
    fc.assert(
      fc.property(anySituation(model), anySituation(model), (one, other) => {
        expect(decodeCompareLink(linkFor(one, other), models)).toEqual({
          first: opens(one),
          second: opens(other),
        });
      }),
    );
  });

  test('each half is the calculator’s own link', () => {
    expect(link).toBe(`${first}~${second}`);
  });

  test('the link of one result opens as one result', () => {
    expect(decodeCompareLink(first, models)).toEqual({ first: opens(seminar), second: undefined });
  });

  test.each([
    ['the whole address', `https://example.org/calculator/compare/#${link}`],
    ['an address in a folder with the mark in its name', `https://example.org/~teacher/compare/#${link}`],
    ['a mark that mail protection has written out', link.replace('~', '%7E')],
    ['a link that was written out twice', `https://example.org/%2523${link.replace('~', '%257E')}`],
    ['a full stop at the end of a sentence', `${link}.`],
    ['a line that was broken in the middle', link.replace('~', '~\n ')],
  ])('opens from %s', (_, text) => {
    expect(decodeCompareLink(text, models)).toEqual({
      first: opens(seminar),
      second: opens(seminarOnPhones),
    });
  });
});

describe('a damaged comparison', () => {
  test.each([
    ['the end of the second is cut off', link.slice(0, -3), 'cut'],
    ['all of the second is cut off', `${first}~`, 'cut'],
    ['all of a second written out is cut off', `${first}%7E`, 'cut'],
    ['a letter of the second is wrong', link.replace(/.$/, (end) => (end === '0' ? '1' : '0')), 'damaged'],
    ['the second is from a newer version', link.replace(/~\d+\./, '~9.'), 'newer'],
    ['a third result follows', `${link}~${first}`, 'damaged'],
  ])('still opens its first half when %s', (_, text, reason) => {
    expect(decodeCompareLink(text, models)).toEqual({ first: opens(seminar), second: { ok: false, reason } });
  });

  test.each([
    ['is cut off', link.slice(3), 'foreign'],
    ['is gone', `~${second}`, 'cut'],
    ['lost its end', `${first.slice(0, -3)}~${second}`, 'cut'],
  ])('still opens its second half when the first %s', (_, text, reason) => {
    expect(decodeCompareLink(text, models)).toEqual({
      first: { ok: false, reason },
      second: opens(seminarOnPhones),
    });
  });

  test.each([1, 20, 300])('never opens as another pair (seed %i)', (seed) => {
    const mishaps = fc.array(anyDamage, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(anySituation(model), anySituation(model), mishaps, (one, other, damages) => {
        const whole = linkFor(one, other);
        for (const damage of damages) {
          const arrived = decodeCompareLink(damage(whole), models);
          const halves = [opensAs(arrived.first), opensAs(arrived.second)];
          if (!halves.includes(undefined)) expect(halves.join('~')).toBe(whole);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test('never opens a half that was not in it', () => {
    fc.assert(
      fc.property(anySituation(model), anySituation(model), anyDamage, (one, other, damage) => {
        const arrived = decodeCompareLink(damage(linkFor(one, other)), models);
        const halves = [opensAs(arrived.first), opensAs(arrived.second)].filter((half) => half !== undefined);
        const sent = [one, other].map((situation) => encodeCalculatorLink(situation, model));
        expect(halves.filter((half) => !sent.includes(half))).toEqual([]);
      }),
    );
  });
});
