import type { AdultAtHome } from '#domain/vocabulary.ts';

/** What a student works on. The same words as the calculator's question on devices. */
export const devices = ['own-computer', 'shared', 'phone', 'none'] as const;
export type Device = (typeof devices)[number];

/** How a student connects: video holds; sound and chat hold but video drops; only small downloads; not at all. */
export const connections = ['video', 'sound', 'pages', 'none'] as const;
export type Connection = (typeof connections)[number];

/** Whether a student can speak and be seen undisturbed. */
export const quietPlaces = ['yes', 'sometimes', 'no'] as const;
export type QuietPlace = (typeof quietPlaces)[number];

/** Groups whose reach is watched. */
export const groupTags = [
  'english-learners',
  'students-with-plans',
  'early-readers',
  'carers-or-workers',
  'rural',
] as const;
export type GroupTag = (typeof groupTags)[number];

/** Students who share a situation: a count, never names. */
export interface ClassRow {
  /** Head count, 1 to 999. */
  readonly count: number;
  readonly device: Device;
  readonly connection: Connection;
  /** Whether the teacher can reach them by an ordinary phone call. */
  readonly phoneLine: boolean;
  /** Megabytes a week that schoolwork may use; undefined where data is not capped. */
  readonly weeklyCapMegabytes?: number;
  readonly quietPlace: QuietPlace;
  /** Whether an adult can sit beside them in own time; undefined where nobody has asked. */
  readonly adultAtHome?: AdultAtHome;
  readonly tags: readonly GroupTag[];
}

export interface ClassProfile {
  /** At most {@link mostRows} rows; none for a class that nobody has described yet. */
  readonly rows: readonly ClassRow[];
}

export const mostRows = 40;

/** Ways to reach students: the live ones, heaviest first, then those for own time, heaviest first. */
export const reachChannels = [
  'video-camera',
  'video',
  'audio',
  'phone',
  'chat',
  'recording-stream',
  'recording-download',
  'pages',
  'paper',
] as const;
export type ReachChannel = (typeof reachChannels)[number];

/** The channels at which everyone is there at one time. */
export const liveReachChannels = [
  'video-camera',
  'video',
  'audio',
  'phone',
  'chat',
] as const satisfies readonly ReachChannel[];
export type LiveReachChannel = (typeof liveReachChannels)[number];

/** How far one row takes part through one channel. */
export const reachLevels = ['full', 'partial', 'none'] as const;
export type ReachLevel = (typeof reachLevels)[number];

/** The largest count of students that one row may hold. */
export const largestRow = 999;

/** The largest data cap that a row may hold, in megabytes a week: a terabyte, less one. */
export const largestCapMegabytes = 999_999;
