import { render } from 'preact';
import { useReducer } from 'preact/hooks';
import calculatorSheet from './calculator.css?url';
import { OwnCalculator } from './Calculator.tsx';
import { reduce, startState, type Draft } from './calculatorState.ts';
import { CalculatorProvider } from './CalculatorProvider.tsx';
import { Notices } from './Notices.tsx';
import qrSheet from '#islands/shared/qr.css?url';
import resultSheet from '#islands/shared/result.css?url';
import type { Tool } from '#islands/shared/tool.ts';
import { addStyleSheets } from '#browser/styleSheets.ts';
import { decodeCalculatorLink } from '#codec/calculatorLink.ts';

/** The calculator inside another page, filled in. What the visitor keeps, and the address, stay out. */
function EmbeddedCalculator({ tool, start }: { tool: Tool; start: Draft }) {
  const [state, dispatch] = useReducer(reduce, { ...startState(tool.startingWeights), draft: start });
  return (
    <CalculatorProvider tool={tool} state={state} dispatch={dispatch} card={undefined} isCase>
      <div class="calculator">
        <Notices linkProblem={undefined} cannotSave={false} />
        <OwnCalculator />
      </div>
    </CalculatorProvider>
  );
}

/**
 * Fetches what the calculator needs and opens it in `host`, filled in with a link's answers. Throws when the fetch
 * fails or the link does not open.
 */
export async function openEmbedded(
  host: HTMLElement,
  toolAddress: string,
  fragment: string,
  name: string,
): Promise<void> {
  const response = await fetch(toolAddress);
  if (!response.ok) throw new Error(`${toolAddress}: ${response.status}`);
  // Written by this site's own build beside the page, from the checked catalog.
  const tool = (await response.json()) as Tool;
  const opened = decodeCalculatorLink(fragment, tool.models);
  if (!opened.ok) throw new Error(opened.reason);
  await addStyleSheets([resultSheet, calculatorSheet, qrSheet]);
  render(<EmbeddedCalculator tool={tool} start={{ situation: opened.value.situation, name }} />, host);
}
