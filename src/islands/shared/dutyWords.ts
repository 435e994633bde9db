import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What a card asks of live time beside its minutes and modes, a sentence for each rule. */
export function dutiesInWords(card: PolicyCard, phrase: Phrase): readonly string[] {
  const { camera, recording, planServiceMinutesAWeek: minutes, ownTimeRouteOwed } = card;
  return [
    ...(camera === 'unsaid' ? [] : [phrase(`under.camera.${camera}`)]),
    ...(recording === 'unsaid' ? [] : [phrase(`under.recording.${recording}`)]),
    ...(minutes === undefined ? [] : [phrase('under.services', { minutes })]),
    ...(ownTimeRouteOwed ? [phrase('under.route')] : []),
  ];
}
