import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anyPolicy, cardOf, ruleOf } from '../../support/anyPolicy.ts';
import { anySituation, situationOf } from '../../support/anySituation.ts';
import { anyClass, mixedClass } from '../../support/classes.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { decodeClassLink, encodeClassLink } from '#codec/classLink.ts';
import { surestAddress } from '#codec/linkParts.ts';
import { decodePolicyLink, encodePolicyLink } from '#codec/policyLink.ts';
import { decodeResultLink, withParts } from '#codec/resultLink.ts';

const models = loadModels();
const model = currentModel(models);
const situation = situationOf({ answers: { 'access.connection': 'half' }, context: { maxLiveMinutes: 30 } });
const card = cardOf({ name: 'Maple rules', liveMinutes: [ruleOf({ most: 30 })] });
const plain = encodeCalculatorLink(situation, model);
const classText = encodeClassLink({ rows: mixedClass.rows });
const policyText = encodePolicyLink(card);
const withClass = withParts(plain, classText, undefined);
const withPolicy = withParts(plain, undefined, policyText);
const withBoth = withParts(plain, classText, policyText);
const result = { ok: true, value: { situation, model } };
const open = (text: string) => decodeResultLink(text, models);

/** A part of a link, cut short or with its last character misread. */
const cut = (text: string) => text.slice(0, -4);
const misread = (text: string) => text.replace(/.$/, (end) => (end === '0' ? '1' : '0'));

describe('a result and what goes along with it', () => {
  test.each([
    ['nothing', plain, undefined, undefined],
    ['its class', withClass, classText, undefined],
    ['the policy card', withPolicy, undefined, policyText],
    ['its class and the policy card', withBoth, classText, policyText],
  ])('opens with %s', (_, text, ofClass, ofPolicy) => {
    const arrived = { result, classText: ofClass, policyText: ofPolicy, hasLostPart: false };
    expect(open(`https://example.org/calculator/#${text}`)).toEqual(arrived);
  });

  test('the card is the same one that a policy link opens as, and the rules stand in the result without it', () => {
    expect(decodePolicyLink(open(withPolicy).policyText!)).toEqual({ ok: true, value: card });
    expect(open(withPolicy).result).toEqual(open(plain).result);
  });

  test.each([
    ['capitals', withBoth.toUpperCase()],
    ['marks that mail protection has written out', withBoth.replaceAll('~', '%7E')],
    ['lines that were broken', withBoth.replaceAll('~', '~\n ')],
    ['a full stop at the end of a sentence', `${withBoth}.`],
  ])('%s do no harm', (_, text) => {
    expect(open(text)).toEqual({ result, classText, policyText, hasLostPart: false });
  });

  test('a class and an ordinary card fit in a link that every mail program carries', () => {
    expect(withBoth.length).toBeLessThan(surestAddress / 2);
  });
});

describe('a part that did not arrive', () => {
  test.each([
    ['the class is cut off', withParts(plain, cut(classText), undefined), 'cut'],
    ['the class is misread', withParts(plain, misread(classText), policyText), 'damaged'],
  ])('leaves the result as it was sent where %s, and says why', (_, text, reason) => {
    const arrived = open(text);
    expect(arrived.result).toEqual(result);
    expect(decodeClassLink(arrived.classText!)).toMatchObject({ ok: false, reason });
  });

  test.each([
    ['the card is cut off', cut(withBoth), 'cut'],
    ['the card is misread', misread(withBoth), 'damaged'],
    ['the card is of a newer version', withBoth.replace('~p1.', '~p3.'), 'newer'],
  ])('leaves the result and the class as they were sent where %s, and says why', (_, text, reason) => {
    const arrived = open(text);
    expect([arrived.result, arrived.classText]).toEqual([result, classText]);
    expect(decodePolicyLink(arrived.policyText!)).toMatchObject({ ok: false, reason });
  });

  test.each([
    ['is cut off at the mark', `${plain}~`],
    ['is of a kind that this site does not know', `${plain}~x1.abc`],
    ['is a second result', `${plain}~${plain}`],
    ['came twice', `${withPolicy}~${misread(policyText)}`],
  ])('is known to be lost where it %s', (_, text) => {
    expect(open(text)).toMatchObject({ result, hasLostPart: true });
  });

  test('without a result in front is a result that was cut off', () => {
    expect(open(`~${classText}`).result).toEqual({ ok: false, reason: 'cut' });
  });
});

describe('a damaged link', () => {
  test.each([1, 20, 300])('never opens as another result, class or card (seed %i)', (seed) => {
    const mishaps = fc.array(anyDamage, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(anySituation(model), anyClass, anyPolicy, mishaps, (own, profile, policy, damages) => {
        const sent = [encodeCalculatorLink(own, model), encodeClassLink(profile), encodePolicyLink(policy)];
        const whole = withParts(sent[0]!, sent[1], sent[2]);
        for (const damage of damages) {
          const arrived = open(damage(whole));
          const ofClass = decodeClassLink(arrived.classText ?? '');
          const ofPolicy = decodePolicyLink(arrived.policyText ?? '');
          if (arrived.result.ok) {
            expect(encodeCalculatorLink(arrived.result.value.situation, model)).toBe(sent[0]);
          }
          if (ofClass.ok) expect(encodeClassLink(ofClass.value)).toBe(sent[1]);
          if (ofPolicy.ok) expect(encodePolicyLink(ofPolicy.value)).toBe(sent[2]);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test('anything at all is either opened or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof open(text).result.ok).toBe('boolean');
        expect(typeof open(`${plain}~${text}`).result.ok).toBe('boolean');
      }),
    );
  });
});
