import { useEffect, useRef, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { copyText } from '#browser/clipboard.ts';
import { openForPrinting } from '#browser/printing.ts';
import { fallbackSheet, type FallbackEntry } from '#domain/plan/fallbackSheet.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { clockTime, dayName } from '#exports/activityWords.ts';
import { ModeMark } from '#islands/shared/ModeMark.tsx';
import { fill } from '#wording/phrases.ts';

/** What to do when things fail: for each activity the steps down, when to take each, and the message to send. */
export function FallbackSheet({ plan, isOpen = false }: { plan: Plan; isOpen?: boolean }) {
  const { phrase } = useFixtures();
  const [said, setSaid] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => openForPrinting(sheet.current!), []);
  const copy = async (message: string) =>
    setSaid(phrase((await copyText(message)) ? 'check.messageCopied' : 'share.copyFailed'));
  const entries = fallbackSheet(plan).filter((entry) => entry.rungs.length > 0);
  return (
    <div class="fallback-sheet" ref={sheet}>
      {entries.length === 0 && <p>{phrase('check.noFallbackNeeded')}</p>}
      <p role="status" class="no-print">
        {said}
      </p>
      {entries.map((entry) => (
        <details key={entry.id} open={isOpen}>
          <summary>
            <ModeMark mode={entry.mode} />{' '}
            <span dir="auto">{titleOf(entry, phrase('export.activity.untitled'))}</span>{' '}
            <span class="small quiet">
              {[
                dayName(plan, entry.day, phrase),
                ...(entry.startMinute === undefined ? [] : [clockTime(entry.startMinute)]),
              ].join(', ')}
            </span>
          </summary>
          <Rungs entry={entry} onCopy={copy} />
        </details>
      ))}
    </div>
  );
}

const titleOf = ({ title }: FallbackEntry, untitled: string): string => title.trim() || untitled;

interface RungsProps {
  readonly entry: FallbackEntry;
  readonly onCopy: (message: string) => void;
}

function Rungs({ entry, onCopy }: RungsProps) {
  const { tool, phrase } = useFixtures();
  const { fallback } = tool.advice;
  const { messages } = tool.words;
  const values = { title: titleOf(entry, phrase('export.activity.untitled')), minutes: entry.minutes };
  const steps =
    entry.mode === 'synchronous'
      ? entry.rungs.map((rung) => ({ ...fallback.live[rung], message: messages.live[rung], id: rung }))
      : entry.rungs.map((rung) => ({ ...fallback.ownTime[rung], message: messages.ownTime[rung], id: rung }));
  const named = entry.mode === 'synchronous' ? entry.named : undefined;
  return (
    <>
      {entry.fallback !== undefined && (
        <p>{phrase('export.ifItFails', { channel: phrase(`export.channel.${entry.fallback}`) })}</p>
      )}
      {entry.mode === 'synchronous' && entry.losesRoom && (
        <Message words={fill(messages.room, values)} onCopy={onCopy} />
      )}
      <ol class="rungs">
        {steps.map((step) => (
          <li key={step.id}>
            <strong>{step.name}</strong>
            {step.id === named && <span class="tag"> {phrase('check.named')}</span>}
            <p class="small">
              <em>{phrase('check.when')}</em> {step.trigger}
            </p>
            <p class="small">{step.do}</p>
            <Message words={fill(step.message, values)} onCopy={onCopy} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Message({ words, onCopy }: { words: string; onCopy: RungsProps['onCopy'] }) {
  const { phrase } = useFixtures();
  return (
    <blockquote class="message">
      <p dir="auto">{words}</p>
      <button type="button" class="button secondary no-print" onClick={() => onCopy(words)}>
        {phrase('check.copyMessage')}
      </button>
    </blockquote>
  );
}
