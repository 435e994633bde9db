import { boundsOf } from './minutesBounds.ts';
import { modesRuledOut } from './modesRuledOut.ts';
import { schoolDaysAWeek, type PolicyCard } from './policyCard.ts';
import { grades, modes, type Grade, type Mode } from '#domain/vocabulary.ts';

/** Ways in which rules of one card cannot hold together. Their words are in content, under the same names. */
export const conflictIds = [
  'all-modes-forbidden',
  'required-mode-forbidden',
  'least-above-most-day',
  'least-above-most-week',
  'day-above-week',
  'week-above-day',
  'live-required-none-allowed',
  'share-none-allowed',
  'share-limits-day',
  'services-above-most',
  'all-live-own-time-required',
  'all-live-route-owed',
  'live-only-route-owed',
  'live-required-own-time-days',
  'no-live-mode-live-asked',
] as const;
export type ConflictId = (typeof conflictIds)[number];

/** One conflict with its numbers: minutes, days, and shares in percent. */
export interface PolicyConflict {
  readonly id: ConflictId;
  /** The grades that it concerns; none named means all. */
  readonly grades: readonly Grade[];
  /** False where the rules can hold together, but leave less room than whoever wrote them may have meant. */
  readonly isImpossible: boolean;
  readonly values: Readonly<Record<string, number>>;
}

type Found = Omit<PolicyConflict, 'grades'>;

const impossible = (id: ConflictId, values: PolicyConflict['values'] = {}): Found => ({
  id,
  isImpossible: true,
  values,
});
const tight = (id: ConflictId, values: PolicyConflict['values']): Found => ({
  id,
  isImpossible: false,
  values,
});

/** Every pair of rules on a card that contradict one another, or that cannot both be kept. */
export function conflictsOf(card: PolicyCard): readonly PolicyConflict[] {
  return [...ofAllGrades(card).map((found) => ({ ...found, grades: [] })), ...byGrades(card)];
}

function ofAllGrades(card: PolicyCard): readonly Found[] {
  const { minLiveShare, mostOwnTimeDaysAYear: days = 0, ownTimeRouteOwed } = card;
  const isAllLive = minLiveShare !== undefined && minLiveShare >= 1;
  const clash = clashOfModes(card);
  return [
    ...(clash === undefined ? [] : [impossible(clash)]),
    ...(isAllLive && rulesOut(card, 'synchronous') ? [impossible('all-live-own-time-required')] : []),
    ...(isAllLive && ownTimeRouteOwed ? [impossible('all-live-route-owed')] : []),
    ...(!isAllLive && ownTimeRouteOwed && rulesOut(card, 'asynchronous', 'blended')
      ? [impossible('live-only-route-owed')]
      : []),
    ...(rulesOut(card, 'asynchronous') && days > 0 ? [tight('live-required-own-time-days', { days })] : []),
    ...(rulesOut(card, 'synchronous', 'blended') && asksLiveTime(card)
      ? [impossible('no-live-mode-live-asked')]
      : []),
  ];
}

/** Whether no activity may be held in any of some modes. */
const rulesOut = (card: PolicyCard, ...named: Mode[]): boolean => {
  const out = modesRuledOut(card);
  // Where no mode is left at all, that is the one thing to say.
  return out.length < modes.length && named.every((mode) => out.includes(mode));
};

/** Why a card leaves no mode, where it leaves none. */
function clashOfModes(card: PolicyCard): ConflictId | undefined {
  if (modesRuledOut(card).length < modes.length) return undefined;
  return card.forbiddenModes?.length === modes.length ? 'all-modes-forbidden' : 'required-mode-forbidden';
}

/** Whether a card asks for live time in whatever span: minutes, a share, or the services of a plan. */
const asksLiveTime = ({ liveMinutes, minLiveShare, planServiceMinutesAWeek }: PolicyCard): boolean =>
  liveMinutes.some(({ least }) => least) || Boolean(minLiveShare) || Boolean(planServiceMinutesAWeek);

/** Conflicts that depend on the grade, each once with the grades that share its numbers. */
function byGrades(card: PolicyCard): readonly PolicyConflict[] {
  const found = grades.flatMap((grade) => ofGrade(card, grade).map((conflict) => ({ grade, conflict })));
  const keyOf = ({ id, values }: Found) => JSON.stringify([id, values]);
  const kinds = new Map(found.map(({ conflict }) => [keyOf(conflict), conflict]));
  return [...kinds].map(([key, conflict]) => {
    const shared = found.filter((one) => keyOf(one.conflict) === key).map(({ grade }) => grade);
    return { ...conflict, grades: shared.length === grades.length ? [] : shared };
  });
}

function ofGrade(card: PolicyCard, grade: Grade): readonly Found[] {
  const day = boundsOf(card, grade, 'day');
  const week = boundsOf(card, grade, 'week');
  const fromWeek = week.most === undefined ? undefined : week.most / schoolDaysAWeek;
  return [
    ...crossed('least-above-most-day', day.least, day.most),
    ...crossed('least-above-most-week', week.least, week.most),
    ...crossed('day-above-week', total(day.least), week.most, { day: day.least ?? 0 }),
    ...crossed('week-above-day', week.least, total(day.most), { day: day.most ?? 0 }),
    ...crossed('services-above-most', card.planServiceMinutesAWeek, smaller(week.most, total(day.most))),
    ...noneAllowed(card, day.most === 0 || week.most === 0),
    ...limitedDay(card, day.most ?? fromWeek),
  ];
}

const total = (minutesADay: number | undefined): number | undefined =>
  minutesADay === undefined ? undefined : minutesADay * schoolDaysAWeek;

/** The smaller of two bounds, where there is any. */
const smaller = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

function crossed(
  id: ConflictId,
  least: number | undefined,
  most: number | undefined,
  more: PolicyConflict['values'] = {},
): readonly Found[] {
  if (least === undefined || most === undefined || least <= most) return [];
  return [impossible(id, { least, most, ...more })];
}

function noneAllowed(card: PolicyCard, isNone: boolean): readonly Found[] {
  if (!isNone) return [];
  const { minLiveShare = 0 } = card;
  return [
    ...(rulesOut(card, 'asynchronous') ? [impossible('live-required-none-allowed')] : []),
    ...(minLiveShare > 0 ? [impossible('share-none-allowed', { share: percent(minLiveShare) })] : []),
  ];
}

/** A share and a ceiling together cap the whole day: half live and at most 60 live minutes make 120 at most. */
function limitedDay({ minLiveShare = 0 }: PolicyCard, most: number | undefined): readonly Found[] {
  if (minLiveShare === 0 || most === undefined || most === 0) return [];
  // 30 of 0.3 is 100.00000000000001 to a computer.
  const longest = Math.floor(most / minLiveShare + 1e-9);
  return [tight('share-limits-day', { share: percent(minLiveShare), most: Math.floor(most), longest })];
}

const percent = (share: number): number => Math.round(share * 100);
