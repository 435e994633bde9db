import { useState } from 'preact/hooks';
import { classText } from './classText.ts';
import { useClassroom } from './context.ts';
import { addressOnSite } from '#browser/addressBar.ts';
import { copyText } from '#browser/clipboard.ts';
import { encodeClassLink } from '#codec/classLink.ts';
import { LinkField } from '#islands/shared/LinkField.tsx';
import { QrDialog } from '#islands/shared/QrDialog.tsx';

/** The link of a class and every way to pass it on. */
export function ClassShare() {
  const { tool, phrase, profile } = useClassroom();
  const [said, setSaid] = useState('');
  const [isShowingQr, showQr] = useState(false);
  const link = addressOnSite(`${tool.base}class/#${encodeClassLink(profile)}`);
  const copy = async (text: string, key: string) =>
    setSaid(phrase((await copyText(text)) ? key : 'share.copyFailed'));
  return (
    <section class="share no-print" aria-labelledby="class-share-heading">
      <h2 id="class-share-heading">{phrase('class.share.title')}</h2>
      <LinkField id="class-share-link" label={phrase('class.share.link')} link={link} />
      <p class="buttons">
        <button type="button" class="button" onClick={() => copy(link, 'share.copiedLink')}>
          {phrase('share.copyLink')}
        </button>
        <button
          type="button"
          class="button secondary"
          onClick={() => copy(classText(profile, tool.data, link, phrase), 'share.copiedText')}
        >
          {phrase('share.copyText')}
        </button>
        <button type="button" class="button secondary" onClick={() => showQr(true)}>
          {phrase('share.qr')}
        </button>
        <button type="button" class="button secondary" onClick={() => print()}>
          {phrase('share.print')}
        </button>
      </p>
      <p role="status">{said}</p>
      <p class="small quiet">{phrase('class.share.note')}</p>
      {isShowingQr && <QrDialog link={link} phrase={phrase} onClose={() => showQr(false)} />}
    </section>
  );
}
