import { useState } from 'preact/hooks';
import { cardText } from './cardWords.ts';
import { usePolicy } from './context.ts';
import { LinkField } from '#islands/shared/LinkField.tsx';
import { QrDialog } from '#islands/shared/QrDialog.tsx';
import { addressWith } from '#browser/addressBar.ts';
import { copyText } from '#browser/clipboard.ts';
import { saveTextFile } from '#browser/textFile.ts';
import { writePolicyFile } from '#codec/policyFile.ts';
import { encodePolicyLink } from '#codec/policyLink.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

/** The link of a card and every other way to pass it on. */
export function SharePolicy({ card }: { card: PolicyCard }) {
  const { phrase } = usePolicy();
  const [said, setSaid] = useState('');
  const [isShowingQr, showQr] = useState(false);
  const link = typeof location === 'undefined' ? '' : addressWith(encodePolicyLink(card));
  const copy = async (text: string, key: string) =>
    setSaid(phrase((await copyText(text)) ? key : 'share.copyFailed'));
  const buttons = [
    { key: 'share.copyText', act: () => copy(cardText(card, link, phrase), 'share.copiedText') },
    { key: 'share.qr', act: () => showQr(true) },
    {
      key: 'policy.file.save',
      act: () => saveTextFile('policy-card.json', writePolicyFile(card), 'application/json'),
    },
    { key: 'share.print', act: () => print() },
  ];
  return (
    <>
      <section class="share no-print" aria-labelledby="share-heading">
        <h2 id="share-heading">{phrase('policy.share.title')}</h2>
        <LinkField label={phrase('policy.share.link')} link={link} />
        <p class="buttons">
          <button type="button" class="button" onClick={() => copy(link, 'share.copiedLink')}>
            {phrase('share.copyLink')}
          </button>
          {buttons.map(({ key, act }) => (
            <button type="button" class="button secondary" key={key} onClick={() => void act()}>
              {phrase(key)}
            </button>
          ))}
        </p>
        <p role="status">{said}</p>
        <p class="small quiet">{phrase('policy.share.note')}</p>
        {isShowingQr && <QrDialog link={link} phrase={phrase} onClose={() => showQr(false)} />}
      </section>
      <p class="print-only small">{link}</p>
    </>
  );
}
