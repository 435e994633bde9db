import fc from 'fast-check';
import { tidyText } from '#codec/policyInput.ts';
import {
  blankPolicy,
  mostMinutes,
  permissions,
  policyLimits,
  requirements,
  type LiveMinutesRule,
  type PolicyCard,
} from '#domain/policy/policyCard.ts';
import { grades, modes } from '#domain/vocabulary.ts';

/** A card from the parts that a test cares about. */
export const cardOf = (parts: Partial<PolicyCard> = {}): PolicyCard => ({
  ...blankPolicy,
  name: 'Our rules',
  ...parts,
});

/** A rule of a day for all grades, unless the parts say otherwise. */
export const ruleOf = (parts: Partial<LiveMinutesRule>): LiveMinutesRule => ({
  grades: [],
  per: 'day',
  ...parts,
});

const anyText = (longest: number, least = 0) =>
  fc
    .string({ unit: 'grapheme', maxLength: longest })
    .map((text) => tidyText(text, longest).trim())
    .filter((text) => text.length >= least);

const anyDate = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyRule: fc.Arbitrary<LiveMinutesRule> = fc
  .constantFrom<LiveMinutesRule['per']>('day', 'week')
  .chain((per) => {
    const amount = fc.integer({ min: 0, max: mostMinutes(per) });
    return fc.record(
      { grades: fc.subarray([...grades]), per: fc.constant(per), least: amount, most: amount },
      { requiredKeys: ['grades', 'per'] },
    ) as fc.Arbitrary<LiveMinutesRule>;
  })
  .filter(({ least, most }) => least !== undefined || most !== undefined);

const anySource = fc.record(
  {
    title: anyText(policyLimits.titleCharacters, 1),
    address: fc.webUrl({ withFragments: true }).filter((url) => url.length <= policyLimits.addressCharacters),
    readOn: anyDate,
  },
  { requiredKeys: ['title', 'readOn'] },
);

/** Any card that somebody can fill in and send. */
export const anyPolicy: fc.Arbitrary<PolicyCard> = fc.record(
  {
    name: anyText(policyLimits.nameCharacters),
    modes: fc.constantFrom(...requirements),
    forbiddenModes: fc.subarray([...modes], { minLength: 1 }),
    liveMinutes: fc.array(anyRule, { maxLength: policyLimits.liveMinutesRules }),
    minLiveShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    mostOwnTimeDaysAYear: fc.integer({ min: 0, max: policyLimits.daysAYear }),
    camera: fc.constantFrom(...permissions),
    recording: fc.constantFrom(...permissions),
    planServiceMinutesAWeek: fc.integer({ min: 0, max: policyLimits.minutesAWeek }),
    ownTimeRouteOwed: fc.boolean(),
    note: anyText(policyLimits.noteCharacters, 1),
    source: anySource,
  },
  { requiredKeys: ['name', 'modes', 'liveMinutes', 'camera', 'recording', 'ownTimeRouteOwed'] },
) as fc.Arbitrary<PolicyCard>;
