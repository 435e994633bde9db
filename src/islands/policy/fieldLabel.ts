import type { Phrase } from '#wording/phrases.ts';

/** The label of each field of a card, by the name that files have for it. */
const labels: Readonly<Record<string, string>> = {
  name: 'policy.name',
  modes: 'policy.modes',
  forbiddenModes: 'policy.forbidden',
  liveMinutes: 'policy.live',
  minLiveShare: 'policy.share',
  mostOwnTimeDaysAYear: 'policy.days',
  camera: 'policy.camera',
  recording: 'policy.recording',
  planServiceMinutesAWeek: 'policy.services',
  ownTimeRouteOwed: 'context.ownTimeAlternative',
  note: 'policy.note',
  source: 'policy.source',
  'source.title': 'policy.source.title',
  'source.address': 'policy.source.address',
  'source.readOn': 'policy.source.readOn',
};

/** What the page calls the place where a file does not fit; what is no field of a card is the file as a whole. */
export function fieldLabel(field: string, phrase: Phrase): string {
  const [, index] = /^liveMinutes\.(\d+)/.exec(field) ?? [];
  if (index !== undefined) return phrase('policy.rule.number', { number: Number(index) + 1 });
  return phrase(labels[field] ?? 'policy.file.whole');
}
