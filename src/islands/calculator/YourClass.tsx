import { useEffect, useMemo } from 'preact/hooks';
import { holdsAnything, type Draft } from './calculatorState.ts';
import { useCalculator } from './context.ts';
import { countedDraft, takenFromClass } from './countedDraft.ts';
import { ClassDoor } from '#islands/shared/ClassDoor.tsx';
import type { Tool } from '#islands/shared/tool.ts';
import { decodeClassLink } from '#codec/classLink.ts';
import {
  accessAnswers,
  joinShare,
  reachChannelFor,
  type AccessAnswers,
} from '#domain/classroom/accessAnswers.ts';
import { liveReachChannels, type ClassProfile } from '#domain/classroom/classProfile.ts';
import { reachOf, studentsIn } from '#domain/classroom/reach.ts';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { lightestChannel } from '#domain/delivery/channel.ts';
import { stepsAtFloor } from '#domain/robustness/bounds.ts';

/** The class that a text carries; undefined when it cannot be read or nobody is in it. */
export function openClass(text: string): ClassProfile | undefined {
  const opened = decodeClassLink(text);
  return opened.ok && opened.value.rows.length > 0 ? opened.value : undefined;
}

const answersIn = (profile: ClassProfile, tool: Tool, model: DecisionModel): AccessAnswers =>
  accessAnswers(
    profile,
    stepsAtFloor(tool.advice.limits.shareSteps.value, model),
    tool.classroom.home,
    tool.classroom.reach,
  )!;

const reachQuestion = 'access.connection';

/**
 * A situation with the share of the class who can be there by the channel that the result advises, so that the floor
 * of reach rests on a count. A teacher who answers the question about joining otherwise means another class.
 */
export function countedSituation(
  situation: Situation,
  profile: ClassProfile,
  tool: Tool,
  model = tool.deciding,
): Situation {
  const own = situation.answers[reachQuestion];
  if (own !== undefined && own !== answersIn(profile, tool, model)[reachQuestion]) return situation;
  const { channel } = lightestChannel(situation, true, model.guardrails.reachFloor.phoneGroup);
  const live = reachChannelFor(channel);
  const share = live && joinShare(profile, live, tool.classroom.reach);
  return share === undefined
    ? situation
    : { ...situation, context: { ...situation.context, liveReach: share } };
}

/** Whom live video reaches, and the live channel that would reach the most others, in one sentence. */
function ReachSentence({ profile }: { profile: ClassProfile }) {
  const { tool, phrase } = useCalculator();
  const { reach: table, names } = tool.classroom;
  const fullOf = (channel: (typeof liveReachChannels)[number]) => reachOf(profile, channel, table).full;
  const full = fullOf('video');
  const best = liveReachChannels.toSorted((a, b) => fullOf(b) - fullOf(a))[0]!;
  const better = fullOf(best) > full ? phrase('yours.better', { name: names[best], full: fullOf(best) }) : '';
  const total = studentsIn(profile);
  return <p>{phrase('yours.reach', { name: names.video, full, total, better })}</p>;
}

/** The kept class beside the questions: the answers it gives, marked as its own, and the way to change it. */
export function YourClassPanel({ profile }: { profile: ClassProfile }) {
  const { tool, phrase, state, dispatch } = useCalculator();
  const { answers, context } = state.draft.situation;
  const says = useMemo(() => answersIn(profile, tool, tool.deciding), [profile, tool]);
  const given = Object.entries(says);
  const isStarted = holdsAnything(state);
  const use = (entries: readonly (readonly [string, string])[]) =>
    dispatch({ type: 'count', counting: (draft) => takenFromClass(draft, Object.fromEntries(entries)) });
  useEffect(() => {
    // An untouched calculator stays untouched; from the first answer on, the class answers what is still open, and
    // what it answered follows the class.
    const counting = (draft: Draft) => countedDraft(draft, profile, says);
    if (isStarted && counting(state.draft) !== state.draft) dispatch({ type: 'count', counting });
  }, [isStarted, answers, context, says]);
  const differs = given.filter(([id, own]) => answers[id] !== undefined && answers[id] !== own);
  return (
    <section class="card your-class no-print" aria-labelledby="your-class-heading">
      <h2 id="your-class-heading">{phrase('yours.title')}</h2>
      <ReachSentence profile={profile} />
      <h3>{phrase('yours.fills')}</h3>
      <dl>
        {given.map(([id, own]) => (
          <GivenAnswer key={id} id={id} own={own} chosen={answers[id]} />
        ))}
      </dl>
      {!isStarted && <p class="small quiet">{phrase('yours.soon')}</p>}
      {differs.length > 0 && (
        <p>
          <button type="button" class="button secondary" onClick={() => use(differs)}>
            {phrase('yours.use')}
          </button>
        </p>
      )}
      <p>
        <ClassDoor base={tool.base} phrase={phrase} label="yours.edit" />
      </p>
    </section>
  );
}

/** The class that came with somebody's result, with the way to look at it. */
export function SharedClass({ profile, text }: { profile: ClassProfile; text: string }) {
  const { tool, phrase } = useCalculator();
  return (
    <p>
      {phrase('yours.shared', { total: studentsIn(profile) })}{' '}
      <a href={`${tool.base}class/#${text}`}>{phrase('yours.open')}</a>
    </p>
  );
}

interface GivenProps {
  readonly id: string;
  readonly own: string;
  readonly chosen: string | readonly string[] | undefined;
}

function GivenAnswer({ id, own, chosen }: GivenProps) {
  const { tool, phrase } = useCalculator();
  const words = tool.questionnaire.flatMap(({ questions }) => questions).find((each) => each.id === id)!;
  const shortOf = (answer: string) =>
    words.answers.find((each) => each.id === answer)?.short ??
    phrase('calculator.question.unsure').toLowerCase();
  return (
    <div>
      <dt>{words.short}</dt>
      <dd>
        {shortOf(own)}
        {typeof chosen === 'string' && (
          <span class="small quiet">
            {' '}
            ({chosen === own ? phrase('yours.same') : phrase('yours.differs', { answer: shortOf(chosen) })})
          </span>
        )}
      </dd>
    </div>
  );
}

interface IncludeProps {
  readonly profile: ClassProfile;
  readonly situation: Situation;
  readonly isIncluded: boolean;
  readonly onInclude: (isIncluded: boolean) => void;
}

/** What the count does to the result, and the tick by which the class goes along in the link. */
export function IncludeClass({ profile, situation, isIncluded, onInclude }: IncludeProps) {
  const { tool, phrase } = useCalculator();
  const model = tool.deciding;
  const counted = countedSituation(situation, profile, tool);
  const without = decide(situation, model).verdict;
  const isOther = decide(counted, model).verdict !== without;
  const { channel } = lightestChannel(situation, true, model.guardrails.reachFloor.phoneGroup);
  const live = reachChannelFor(channel);
  const total = studentsIn(profile);
  const share = counted.context.liveReach;
  return (
    <section class="include-class no-print" aria-labelledby="include-heading">
      <h3 id="include-heading">{phrase('yours.title')}</h3>
      {share !== undefined && live && (
        <p>
          {phrase('yours.floor', {
            name: tool.classroom.names[live].toLowerCase(),
            full: Math.round(share * total),
            total,
          })}
        </p>
      )}
      {isOther && !isIncluded && (
        <p>
          <strong>{phrase('yours.changes', { verdict: tool.advice.verdicts[without].name })}</strong>
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={isIncluded}
          onChange={({ currentTarget }) => onInclude(currentTarget.checked)}
        />
        <span>
          {phrase('yours.include')} <span class="small quiet">{phrase('yours.includeNote')}</span>
        </span>
      </label>
    </section>
  );
}
