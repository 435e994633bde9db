import PartHeading from './PartHeading.astro';
import PlainTerm from './PlainTerm.astro';
import SectionHeading from './SectionHeading.astro';
import { mdxComponents } from '#components/mdx/components.ts';

/** What prose may use, in the form in which fifteen modules can stand on one page. */
export const workbookComponents = {
  ...mdxComponents,
  h2: SectionHeading,
  h3: PartHeading,
  Term: PlainTerm,
};
