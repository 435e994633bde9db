import type { LinkProblem } from '#codec/calculatorLink.ts';
import type { LinkKind, KnownLink } from '#codec/linkKind.ts';
import type { Phrase } from '#wording/phrases.ts';

/** Why a link does not open on a page: what is wrong with it, or that another page opens it. */
export type LinkTroubleKind = LinkProblem | KnownLink;

/** The page that opens each kind of link, below the folder of the site. */
const pathOf: Readonly<Record<LinkKind, string>> = {
  result: 'calculator/',
  comparison: 'calculator/compare/',
  start: 'calculator/',
  class: 'class/',
  policy: 'policy/',
  plan: 'planner/',
  template: 'planner/',
  activity: 'planner/',
  marks: 'learn/record/',
};

interface Props {
  readonly problem: LinkTroubleKind;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  readonly phrase: Phrase;
  /** A page's own sentence for what is no link of its kind; without one, it is the calculator's. */
  readonly foreign?: string;
}

/** Why a link did not open, and where to read more; or what it is, and the way to the page that opens it. */
export function LinkTrouble({ problem, base, phrase, foreign }: Props) {
  if (problem === 'foreign' && foreign !== undefined) return <strong>{phrase(foreign)}</strong>;
  const [words, path, more] =
    typeof problem === 'object'
      ? [
          `link.kind.${problem.kind}`,
          `${pathOf[problem.kind]}#${problem.fragment}`,
          `link.open.${problem.kind}`,
        ]
      : [`link.${problem}.message`, `help/links/#${problem}`, 'link.more'];
  return (
    <>
      <strong>{phrase(words)}</strong> <a href={base + path}>{phrase(more)}</a>
    </>
  );
}
