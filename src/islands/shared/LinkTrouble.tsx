import type { LinkProblem } from '#codec/calculatorLink.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly problem: LinkProblem;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  readonly phrase: Phrase;
  /** A page's own sentence for what is no link of its kind; without one, it is the calculator's. */
  readonly foreign?: string;
}

/** Why a link did not open, and where to read more. */
export function LinkTrouble({ problem, base, phrase, foreign }: Props) {
  if (problem === 'foreign' && foreign !== undefined) return <strong>{phrase(foreign)}</strong>;
  return (
    <>
      <strong>{phrase(`link.${problem}.message`)}</strong>{' '}
      <a href={`${base}help/links/#${problem}`}>{phrase('link.more')}</a>
    </>
  );
}
