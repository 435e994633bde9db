import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Decide from './Decide.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import GuideCount from './GuideCount.astro';
import GuideVotes from './GuideVotes.astro';
import Link from './Link.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Ribbon from '#components/Ribbon.astro';

/** What prose under content/ may use without an import. */
export const mdxComponents = {
  a: Link,
  table: Table,
  Callout,
  Cite,
  Decide,
  Example,
  Figure,
  GuideCount,
  GuideVotes,
  Ribbon,
  Term,
};
