import type { Report } from './report.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly then: Report;
  readonly today: Report;
  readonly phrase: Phrase;
}

/** What today's model says of a result that an older one decided. */
export function OlderModel({ then, today, phrase }: Props) {
  const isSame = today.decision.verdict === then.decision.verdict;
  const values = {
    version: then.model.version,
    current: today.model.version,
    headline: today.headline,
  };
  return <p class="notice">{phrase(isSame ? 'result.olderSame' : 'result.older', values)}</p>;
}
