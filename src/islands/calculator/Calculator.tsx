import { useMemo, useReducer } from 'preact/hooks';
import './calculator.css';
import { holdsAnything, reduce, startState, type CalculatorState } from './calculatorState.ts';
import { CalculatorContext, FixturesContext, useCalculator, useFixtures } from './context.ts';
import { Examples } from './Examples.tsx';
import { Notices } from './Notices.tsx';
import { reportOf, type Report } from '#islands/shared/report.ts';
import { Result } from './Result.tsx';
import { jumpToResult, Steps } from './Steps.tsx';
import type { Tool } from '#islands/shared/tool.ts';
import { useAfterPaint } from './useAfterPaint.ts';
import { useAddress } from './useAddress.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useKeptDraft } from './useKeptDraft.ts';
import { addressWith } from '#browser/addressBar.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
import { phraseBook } from '#wording/phrases.ts';

/** The calculator: questions on one side, the result on the other, or somebody's shared result by itself. */
export default function Calculator({ tool }: { tool: Tool }) {
  const [state, dispatch] = useReducer(reduce, startState(tool.startingWeights));
  const fixtures = useMemo(() => ({ tool, phrase: phraseBook(tool.strings), dispatch }), [tool]);
  const cannotSave = useKeptDraft(tool, state, dispatch);
  const linkProblem = useAddress(tool, state, dispatch);
  return (
    <FixturesContext.Provider value={fixtures}>
      <CalculatorContext.Provider value={{ ...fixtures, state }}>
        <div class="calculator">
          <Notices linkProblem={linkProblem} cannotSave={cannotSave} />
          {state.shared ? <SharedResult shared={state.shared} /> : <OwnCalculator />}
        </div>
      </CalculatorContext.Provider>
    </FixturesContext.Provider>
  );
}

const linkTo = (situation: CalculatorState['draft']['situation'], model: Report['model']): string =>
  typeof location === 'undefined' ? '' : addressWith(encodeCalculatorLink(situation, model));

function SharedResult({ shared }: { shared: NonNullable<CalculatorState['shared']> }) {
  const { tool, phrase, state, dispatch } = useCalculator();
  const { situation, model } = shared;
  const report = useMemo(() => reportOf(situation, tool, model), [situation, tool, model]);
  return (
    <>
      <div class="notice shared no-print">
        <p>
          <strong>{phrase('shared.title')}.</strong> {phrase('shared.text')}
        </p>
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => dispatch({ type: 'copy', draft: { situation, name: '' }, isExample: false })}
          >
            {phrase('shared.copy')}
          </button>
          {holdsAnything(state) && (
            <button type="button" class="button secondary" onClick={() => dispatch({ type: 'back' })}>
              {phrase('shared.back')}
            </button>
          )}
        </p>
      </div>
      <OlderModel situation={situation} model={model} />
      <Result report={report} situation={situation} name="" link={linkTo(situation, model)} showsAnswers />
    </>
  );
}

/** What today's model says of a result that an older one decided. */
function OlderModel({ situation, model }: NonNullable<CalculatorState['shared']>) {
  const { tool, phrase } = useFixtures();
  const current = tool.deciding;
  if (model.version === current.version) return null;
  const today = reportOf(situation, tool, current);
  const isSame = today.decision.verdict === reportOf(situation, tool, model).decision.verdict;
  const values = { version: model.version, current: current.version, headline: today.headline };
  return <p class="notice">{phrase(isSame ? 'result.olderSame' : 'result.older', values)}</p>;
}

function OwnCalculator() {
  const { tool, phrase, state, dispatch } = useCalculator();
  const { name } = state.draft;
  const situation = useAfterPaint(state.draft.situation);
  const report = useMemo(() => reportOf(situation, tool), [situation, tool]);
  const announcement = useAnnouncement(
    phrase('result.status', { headline: report.headline, strength: report.strength }),
  );
  // Kept as they are while a click is painted: what has not changed need not be compared again.
  const examples = useMemo(() => <Examples />, []);
  const result = useMemo(
    () => (
      <Result
        report={report}
        situation={situation}
        name={name}
        link={linkTo(situation, tool.deciding)}
        showsAnswers={false}
      />
    ),
    [report, situation, name],
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
        <Steps />
        {holdsAnything(state) && (
          <p class="no-print">
            <button type="button" class="button secondary" onClick={() => dispatch({ type: 'startAgain' })}>
              {phrase('own.startAgain')}
            </button>
          </p>
        )}
      </div>
      <div aria-busy={situation !== state.draft.situation}>{result}</div>
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
