import { useMemo, useReducer, useState } from 'preact/hooks';
import { BothPlanes } from './BothPlanes.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { changed, pairOf, reduce, startState } from './compareState.ts';
import { ReadingContext } from './context.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { partName, partWords } from './partWords.ts';
import { PasteLinks } from './PasteLinks.tsx';
import { ReasonTable } from './ReasonTable.tsx';
import { ShareComparison } from './ShareComparison.tsx';
import { SideCard } from './SideCard.tsx';
import { useCompareAddress } from './useCompareAddress.ts';
import type { OpenedLink } from '#codec/calculatorLink.ts';
import type { Half } from '#codec/compareLink.ts';
import type { Part } from '#domain/decision/differences.ts';
import { LinkTrouble } from '#islands/shared/LinkTrouble.tsx';
import { reportOf, type Report } from '#islands/shared/report.ts';
import { modelOfVersion, type Tool } from '#islands/shared/tool.ts';
import { phraseBook } from '#wording/phrases.ts';

/** Two results side by side, what differs between them, and a form that changes one thing of the second. */
export default function Compare({ tool }: { tool: Tool }) {
  const phrase = useMemo(() => phraseBook(tool.strings), [tool]);
  const models = useMemo(() => tool.models.map(({ version }) => modelOfVersion(version, tool)), [tool]);
  const [{ comparison, problem, past }, dispatch] = useReducer(reduce, startState);
  const [said, setSaid] = useState('');
  useCompareAddress(models, comparison, (action) => {
    setSaid('');
    dispatch(action);
  });
  const first = useReport(comparison?.first, tool);
  const second = useReport(comparison?.second, tool);
  const pair = pairOf(comparison);

  const sayVerdict = (change: string, next: OpenedLink) => {
    const verdict = verdictWords(reportOf(next.situation, tool, next.model));
    const isSame = verdict === verdictWords(second!);
    setSaid(phrase(isSame ? 'compare.status.holds' : 'compare.status.turned', { change, verdict }));
  };
  const change = (part: Part) => {
    const words = { name: partName(part, tool, phrase), words: partWords(part, tool, phrase) };
    sayVerdict(phrase('compare.status.change', words), changed(pair!.second, part));
    dispatch({ type: 'change', part });
  };
  const undo = () => {
    sayVerdict(phrase('compare.change.undone'), past.at(-1)!);
    dispatch({ type: 'undo' });
  };

  return (
    <ReadingContext.Provider value={{ tool, phrase, models }}>
      <div class="compare">
        {problem && (
          <p class="notice no-print" role="alert">
            <LinkTrouble problem={problem} base={tool.base} phrase={phrase} />
          </p>
        )}
        {comparison && (
          <div class="sides">
            <SideCard place="first" half={comparison.first} report={first} />
            <SideCard place="second" half={comparison.second} report={second} />
          </div>
        )}
        {pair && first && second && (
          <>
            <ChangeForm second={pair.second} said={said} onChange={change} onUndo={past.length > 0 && undo} />
            <DifferenceTable pair={pair} onChange={change} />
            <ReasonTable pair={pair} first={first} second={second} />
            <BothPlanes first={first} second={second} />
            <ShareComparison pair={pair} />
          </>
        )}
        <PasteLinks
          key={String(pair !== undefined)}
          isFirstStep={pair === undefined}
          onOpen={(arrived) => {
            setSaid('');
            dispatch({ type: 'open', arrived });
          }}
        />
      </div>
    </ReadingContext.Provider>
  );
}

const useReport = (half: Half | undefined, tool: Tool): Report | undefined =>
  useMemo(
    () => (half?.ok ? reportOf(half.value.situation, tool, half.value.model) : undefined),
    [half, tool],
  );

const verdictWords = ({ headline, strength }: Report): string => `${headline} ${strength}`.trim();
