import type { Activity } from './activity.ts';
import type { PhaseShares } from './twin.ts';
import type { Grade, Mode, Verdict } from '#domain/vocabulary.ts';

/** What placing an activity of the library in a plan takes: its length, its forms in shares, how it is carried. */
export interface LibraryActivity extends Pick<
  Activity,
  'id' | 'name' | 'goal' | 'learningType' | 'minutes' | 'channels' | 'effort'
> {
  /** For each form, percent of its time before, in and after the live part. */
  readonly shares: Readonly<Record<Mode, PhaseShares>>;
  /** The mode that its own answers speak for, by grade. */
  readonly suits: Readonly<Partial<Record<Grade, Verdict>>>;
}
