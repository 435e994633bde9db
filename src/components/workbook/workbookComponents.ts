import PaperDecide from './PaperDecide.astro';
import PaperLink from './PaperLink.astro';
import PartHeading from './PartHeading.astro';
import PlainTerm from './PlainTerm.astro';
import SectionHeading from './SectionHeading.astro';
import { mdxComponents } from '#components/mdx/components.ts';

/** What prose may use, in the form in which fifteen modules can stand on one page. */
export const workbookComponents = {
  ...mdxComponents,
  a: PaperLink,
  h2: SectionHeading,
  h3: PartHeading,
  Decide: PaperDecide,
  Term: PlainTerm,
};
