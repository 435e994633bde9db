import { useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { usePlanLink } from './usePlanLink.ts';
import { copyText } from '#browser/clipboard.ts';
import { encodeClassLink } from '#codec/classLink.ts';
import { surestAddress } from '#codec/linkParts.ts';
import { longestAddress } from '#codec/planLink.ts';
import { encodePolicyLink } from '#codec/policyLink.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { planName } from '#exports/activityWords.ts';
import { LinkField } from '#islands/shared/LinkField.tsx';
import { namedCard } from '#islands/shared/policyWords.ts';
import { QrDialog } from '#islands/shared/QrDialog.tsx';

/** What the teacher may let ride along, each only where it is ticked. */
function useParts() {
  const { phrase, setting } = useFixtures();
  const { profile, card } = setting;
  const [hasClass, setClass] = useState(false);
  const [hasPolicy, setPolicy] = useState(false);
  const parts = [
    ...(hasClass && profile ? [encodeClassLink(profile)] : []),
    ...(hasPolicy && card ? [encodePolicyLink(card)] : []),
  ];
  const boxes = (
    <>
      {profile && (
        <p class="check-field">
          <input id="link-class" type="checkbox" checked={hasClass} onChange={() => setClass(!hasClass)} />
          <label for="link-class">
            {phrase('take.link.class')} <span class="small quiet">{phrase('take.link.classHint')}</span>
          </label>
        </p>
      )}
      {card && (
        <p class="check-field">
          <input
            id="link-policy"
            type="checkbox"
            checked={hasPolicy}
            onChange={() => setPolicy(!hasPolicy)}
          />
          <label for="link-policy">{phrase('take.link.policy', { name: namedCard(card, phrase) })}</label>
        </p>
      )}
    </>
  );
  return { parts, boxes };
}

/** One link for the whole plan, and the ways to pass it on. */
export function LinkPart({ plan }: { plan: Plan }) {
  const { phrase } = useFixtures();
  const { parts, boxes } = useParts();
  const link = usePlanLink(plan, parts);
  return (
    <>
      {boxes}
      {link === undefined && <p role="status">{phrase('take.link.making')}</p>}
      {link === 'none' && <p class="notice">{phrase('take.link.noPacking')}</p>}
      {link !== undefined && link !== 'none' && <MadeLink link={link} plan={plan} />}
    </>
  );
}

function MadeLink({ link, plan }: { link: string; plan: Plan }) {
  const { phrase } = useFixtures();
  const [said, setSaid] = useState('');
  const [isShowingQr, showQr] = useState(false);
  const { length } = link;
  if (length > longestAddress) return <p class="notice">{phrase('take.link.tooLong', { length })}</p>;
  const title = planName(plan, phrase);
  return (
    <>
      <LinkField label={phrase('take.link')} link={link} />
      {length > surestAddress && <p class="small">{phrase('take.link.long', { length })}</p>}
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={async () =>
            setSaid(phrase((await copyText(link)) ? 'share.copiedLink' : 'share.copyFailed'))
          }
        >
          {phrase('take.link.copy')}
        </button>
        {'share' in navigator && (
          <button
            type="button"
            class="button secondary"
            // The visitor may close the sheet: nothing to say then.
            onClick={() => navigator.share({ title, url: link }).catch(() => undefined)}
          >
            {phrase('take.link.send')}
          </button>
        )}
        <button type="button" class="button secondary" onClick={() => showQr(true)}>
          {phrase('share.qr')}
        </button>
      </p>
      <p role="status">{said}</p>
      <p class="small quiet">{phrase('take.link.note')}</p>
      {isShowingQr && (
        <QrDialog link={link} phrase={phrase} title={phrase('take.qr.title')} onClose={() => showQr(false)} />
      )}
    </>
  );
}
