import { useReading } from './context.ts';
import type { LinkProblem } from '#codec/calculatorLink.ts';

/** Why a link did not open and where to read more. */
export function LinkNotice({ problem, name }: { problem: LinkProblem; name?: string }) {
  const { tool, phrase } = useReading();
  return (
    <>
      <strong>
        {name && `${name}: `}
        {phrase(`link.${problem}.message`)}
      </strong>{' '}
      <a href={`${tool.base}help/links/#${problem}`}>{phrase('link.more')}</a>
    </>
  );
}
