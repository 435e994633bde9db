import {
  devices,
  type ClassProfile,
  type ClassRow,
  type Device,
  type LiveReachChannel,
} from './classProfile.ts';
import { studentsIn, type ReachTable } from './reach.ts';
import { answerForShare, type ShareSteps } from '#domain/robustness/bounds.ts';
import type { AdultAtHome, Channel } from '#domain/vocabulary.ts';

/** From which shares of a class the answer about a place to speak holds. They are data. */
export interface HomeSteps {
  /** Share with a quiet place from which nearly all have one. */
  readonly quietFrom: number;
  /** Share without a quiet place from which it is hard for many. */
  readonly hardFrom: number;
}

/** The calculator's answers that a class profile settles, by question. */
export interface AccessAnswers {
  readonly 'access.connection': string;
  readonly 'access.device': Device;
  readonly 'equity.home': 'quiet' | 'mixed' | 'hard';
}

const countOf = ({ rows }: ClassProfile, holds: (row: ClassRow) => boolean): number =>
  rows.filter(holds).reduce((sum, { count }) => sum + count, 0);

const shareOf = (profile: ClassProfile, holds: (row: ClassRow) => boolean): number =>
  countOf(profile, holds) / studentsIn(profile);

/**
 * Whether a row can be on a channel at the hour that a lesson sets: a phone line for a call; else a device that is
 * theirs at that hour and a connection that carries the channel whole. The questionnaire says the same: count who can
 * stay on, and a shared computer is seldom free at that hour. A quiet place is another question's.
 */
export function canJoin(row: ClassRow, channel: LiveReachChannel, table: ReachTable): boolean {
  if (channel === 'phone') return row.phoneLine;
  const isTheirs = row.device === 'own-computer' || row.device === 'phone';
  return isTheirs && table[channel].connection[row.connection].level === 'full';
}

/** The share of a class (0 to 1) who can be on a channel at the hour that a lesson sets; undefined of nobody. */
export function joinShare(
  profile: ClassProfile,
  channel: LiveReachChannel,
  table: ReachTable,
): number | undefined {
  return studentsIn(profile) === 0 ? undefined : shareOf(profile, (row) => canJoin(row, channel, table));
}

/** The channel of the profile that stands for what carries a live part; undefined in one room, where all are. */
export const reachChannelFor = (channel: Channel | 'none'): LiveReachChannel | undefined =>
  channel === 'in-person' || channel === 'none' ? undefined : channel;

/** The device with the most students; of two that are level, the one that allows less, so that nobody is planned out. */
function commonestDevice(profile: ClassProfile): Device {
  const counts = devices.map((device) => countOf(profile, (row) => row.device === device));
  return devices[counts.lastIndexOf(Math.max(...counts))]!;
}

function homeAnswer(profile: ClassProfile, { quietFrom, hardFrom }: HomeSteps): AccessAnswers['equity.home'] {
  if (shareOf(profile, ({ quietPlace }) => quietPlace === 'no') >= hardFrom) return 'hard';
  return shareOf(profile, ({ quietPlace }) => quietPlace === 'yes') >= quietFrom ? 'quiet' : 'mixed';
}

/** The answers that a profile gives to the calculator; undefined of nobody. `steps` turn a share into an answer. */
export function accessAnswers(
  profile: ClassProfile,
  steps: ShareSteps,
  home: HomeSteps,
  table: ReachTable,
): AccessAnswers | undefined {
  const share = joinShare(profile, 'video', table);
  if (share === undefined) return undefined;
  return {
    'access.connection': answerForShare(share, steps),
    'access.device': commonestDevice(profile),
    'equity.home': homeAnswer(profile, home),
  };
}

/** Whether an adult is at hand in own time: `yes` or `no` where all known rows agree, else `some`; undefined if unknown. */
export function adultAtHomeIn({ rows }: ClassProfile): AdultAtHome | undefined {
  const known = new Set(rows.flatMap(({ adultAtHome }) => adultAtHome ?? []));
  return known.size > 1 ? 'some' : [...known][0];
}
