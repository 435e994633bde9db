import { useMemo, useReducer, useState } from 'preact/hooks';
import { holdsAnything, reduce, startState } from './calculatorState.ts';
import { CalculatorProvider } from './CalculatorProvider.tsx';
import { useCalculator } from './context.ts';
import { Examples } from './Examples.tsx';
import { Notices } from './Notices.tsx';
import { policyLine } from '#islands/shared/policyWords.ts';
import { reportOf } from '#islands/shared/report.ts';
import { Result } from './Result.tsx';
import { resultAddress } from './resultAddress.ts';
import { SharedResult } from './SharedResult.tsx';
import { jumpToResult, Steps } from './Steps.tsx';
import type { Tool } from '#islands/shared/tool.ts';
import { useAppliedCard } from '#islands/shared/useAppliedCard.ts';
import { useAfterPaint } from '#islands/shared/useAfterPaint.ts';
import { useAddress } from './useAddress.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useKeptDraft } from './useKeptDraft.ts';
import { useCardToSend } from './useSentPolicy.ts';
import { isThere } from './useCarried.ts';
import { useOwnClass } from './useYourClass.ts';
import { situationUnder } from '#domain/policy/policyContext.ts';

/** The calculator: questions on one side, the result on the other, or somebody's shared result by itself. */
export default function Calculator({ tool }: { tool: Tool }) {
  const [state, dispatch] = useReducer(reduce, startState(tool.startingWeights));
  const card = useAppliedCard(tool.policy);
  const cannotSave = useKeptDraft(tool, state, dispatch);
  const linkProblem = useAddress(tool, state, dispatch, card);
  return (
    <CalculatorProvider tool={tool} state={state} dispatch={dispatch} card={card}>
      <div class="calculator">
        <Notices linkProblem={linkProblem} cannotSave={cannotSave} />
        {state.shared ? <SharedResult shared={state.shared} /> : <OwnCalculator />}
      </div>
    </CalculatorProvider>
  );
}

/** Questions and result of what the visitor works on. */
export function OwnCalculator() {
  const { tool, phrase, state, dispatch, card, isCase } = useCalculator();
  const { name } = state.draft;
  const underCard = useMemo(() => situationUnder(card, state.draft.situation), [card, state.draft.situation]);
  const situation = useAfterPaint(underCard);
  const own = useOwnClass(isCase);
  const [includesClass, includeClass] = useState(false);
  const toSend = useCardToSend(card);
  const [includesCard, includeCard] = useState(false);
  const report = useMemo(
    () => reportOf(isThere(own) ? own.code.countedSituation(situation, own.profile, tool) : situation, tool),
    [situation, own, tool],
  );
  const announcement = useAnnouncement(`${report.headline} ${report.strength}`.trim());
  const link = useMemo(
    () =>
      resultAddress(
        situation,
        tool.deciding,
        tool,
        includesClass && isThere(own) ? own.text : undefined,
        includesCard ? toSend?.text : undefined,
      ),
    [situation, tool, own, includesClass, toSend, includesCard],
  );
  // Kept as they are while a click is painted: what has not changed need not be compared again.
  const examples = useMemo(() => <Examples />, []);
  const result = useMemo(
    () => (
      <Result
        report={report}
        situation={situation}
        name={name}
        link={link}
        policy={policyLine(card, situation.context, phrase)}
        showsAnswers={false}
      >
        {isThere(own) && (
          <own.code.IncludeClass
            profile={own.profile}
            situation={situation}
            isIncluded={includesClass}
            onInclude={includeClass}
          />
        )}
        {toSend && (
          <toSend.code.IncludePolicy
            card={toSend.card}
            link={link}
            isIncluded={includesCard}
            onInclude={includeCard}
          />
        )}
      </Result>
    ),
    [report, situation, name, own, link, includesClass, includesCard, card, toSend],
  );
  return (
    <div class="two-sides">
      <div class="asking">
        <p class="field no-print">
          <label for="activity-name">{phrase('calculator.name.label')}</label>
          <input
            id="activity-name"
            maxLength={80}
            autocomplete="off"
            aria-describedby="activity-name-hint"
            value={name}
            onInput={({ currentTarget }) => dispatch({ type: 'rename', name: currentTarget.value })}
          />
          <span class="small quiet" id="activity-name-hint">
            {phrase('calculator.name.hint')}
          </span>
        </p>
        {examples}
        {isThere(own) && <own.code.YourClassPanel profile={own.profile} />}
        <Steps />
        {holdsAnything(state) && (
          <p class="no-print">
            <button type="button" class="button secondary" onClick={() => dispatch({ type: 'startAgain' })}>
              {phrase('own.startAgain')}
            </button>
          </p>
        )}
      </div>
      <div aria-busy={situation !== underCard}>{result}</div>
      <p class="hidden-visually" role="status">
        {announcement}
      </p>
      {report.answered > 0 && (
        <a class="result-bar no-print" href="#result" onClick={jumpToResult}>
          <strong>{report.shortName}</strong> <span>{phrase('result.bar')}</span>
        </a>
      )}
    </div>
  );
}
