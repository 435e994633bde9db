import { useMemo, useReducer, useState } from 'preact/hooks';
import { holdsAnything, reduce, startState, type CalculatorState } from './calculatorState.ts';
import { CalculatorProvider } from './CalculatorProvider.tsx';
import { useCalculator, useFixtures } from './context.ts';
import { Examples } from './Examples.tsx';
import { Notices } from './Notices.tsx';
import { policyLine, sharedPolicyLine } from '#islands/shared/policyWords.ts';
import { reportOf, type Report } from '#islands/shared/report.ts';
import { Result } from './Result.tsx';
import { jumpToResult, Steps } from './Steps.tsx';
import type { Tool } from '#islands/shared/tool.ts';
import { useAppliedCard } from '#islands/shared/useAppliedCard.ts';
import { useAfterPaint } from '#islands/shared/useAfterPaint.ts';
import { useAddress } from './useAddress.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useKeptDraft } from './useKeptDraft.ts';
import { addressOnSite } from '#browser/addressBar.ts';
import { isClass, useOwnClass, useYourClass } from './useYourClass.ts';
import { withClass } from '#codec/resultLink.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';
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

/**
 * The link to a result, with a class where one goes along: an address of the calculator's own page, since the
 * calculator can stand on another.
 */
function linkTo(
  situation: CalculatorState['draft']['situation'],
  model: Report['model'],
  { base }: Tool,
  classText?: string,
): string {
  if (typeof location === 'undefined') return '';
  const fragment = encodeCalculatorLink(situation, model);
  return addressOnSite(
    `${base}calculator/#${classText === undefined ? fragment : withClass(fragment, classText)}`,
  );
}

function SharedResult({ shared }: { shared: NonNullable<CalculatorState['shared']> }) {
  const { tool, phrase, state, dispatch, card } = useCalculator();
  const { situation, model } = shared;
  const theirs = useYourClass(shared.classText);
  const counted = isClass(theirs)
    ? theirs.code.countedSituation(situation, theirs.profile, tool, model)
    : situation;
  const report = useMemo(() => reportOf(counted, tool, model), [theirs, situation, tool, model]);
  return (
    <>
      <div class="notice shared no-print">
        <p>
          <strong>{phrase('shared.title')}.</strong> {phrase('shared.text')}
        </p>
        {isClass(theirs) && <theirs.code.SharedClass profile={theirs.profile} text={theirs.text} />}
        {theirs === 'unreadable' && <p role="alert">{phrase('yours.damaged')}</p>}
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
      <div aria-busy={theirs === 'waiting'}>
        <Result
          report={report}
          situation={situation}
          name=""
          link={linkTo(situation, model, tool, isClass(theirs) ? theirs.text : undefined)}
          policy={sharedPolicyLine(card, situation.context, phrase)}
          showsAnswers
        />
      </div>
    </>
  );
}

/** What today's model says of a result that an older one decided. */
function OlderModel({
  situation,
  model,
}: Pick<NonNullable<CalculatorState['shared']>, 'situation' | 'model'>) {
  const { tool, phrase } = useFixtures();
  const current = tool.deciding;
  if (model.version === current.version) return null;
  const today = reportOf(situation, tool, current);
  const isSame = today.decision.verdict === reportOf(situation, tool, model).decision.verdict;
  const values = { version: model.version, current: current.version, headline: today.headline };
  return <p class="notice">{phrase(isSame ? 'result.olderSame' : 'result.older', values)}</p>;
}

/** Questions and result of what the visitor works on. */
export function OwnCalculator() {
  const { tool, phrase, state, dispatch, card, isCase } = useCalculator();
  const { name } = state.draft;
  const underCard = useMemo(() => situationUnder(card, state.draft.situation), [card, state.draft.situation]);
  const situation = useAfterPaint(underCard);
  const own = useOwnClass(isCase);
  const [includesClass, includeClass] = useState(false);
  const report = useMemo(
    () => reportOf(isClass(own) ? own.code.countedSituation(situation, own.profile, tool) : situation, tool),
    [situation, own, tool],
  );
  const announcement = useAnnouncement(
    phrase('result.status', { headline: report.headline, strength: report.strength }),
  );
  const classText = isClass(own) ? own.text : undefined;
  // Kept as they are while a click is painted: what has not changed need not be compared again.
  const examples = useMemo(() => <Examples />, []);
  const result = useMemo(
    () => (
      <Result
        report={report}
        situation={situation}
        name={name}
        link={linkTo(situation, tool.deciding, tool, includesClass ? classText : undefined)}
        policy={policyLine(card, situation.context, phrase)}
        showsAnswers={false}
      >
        {isClass(own) && (
          <own.code.IncludeClass
            profile={own.profile}
            situation={situation}
            isIncluded={includesClass}
            onInclude={includeClass}
          />
        )}
      </Result>
    ),
    [report, situation, name, own, includesClass, card],
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
        {isClass(own) && <own.code.YourClassPanel profile={own.profile} />}
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
