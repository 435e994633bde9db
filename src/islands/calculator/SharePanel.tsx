import { useState } from 'preact/hooks';
import { useFixtures } from './context.ts';
import type { Report } from '#islands/shared/report.ts';
import { reportText } from './reportText.ts';
import { LinkField } from '#islands/shared/LinkField.tsx';
import { useLater } from '#islands/shared/useLater.ts';
import { copyText } from '#browser/clipboard.ts';

interface Props {
  readonly report: Report;
  readonly name: string;
  readonly link: string;
  /** The policy that the result stands under, as a sentence; '' for none. */
  readonly policy: string;
}

/** The link of a result and every way to pass it on. */
export function SharePanel({ report, name, link, policy }: Props) {
  const { tool, phrase } = useFixtures();
  const [said, setSaid] = useState('');
  const [isShowingQr, showQr] = useState(false);
  const qr = useLater(() => import('#islands/shared/QrDialog.tsx'), isShowingQr);
  const say = (key: string) => setSaid(phrase(key));
  const copy = async (text: string, key: string) => say((await copyText(text)) ? key : 'share.copyFailed');
  const share = () =>
    navigator
      .share({ title: report.headline, text: report.headline, url: link })
      // The visitor closed the sheet: nothing to say.
      .catch(() => undefined);
  return (
    <section class="share no-print" aria-labelledby="share-heading">
      <h3 id="share-heading">{phrase('share.title')}</h3>
      <LinkField label={phrase('share.link')} link={link} />
      <p class="buttons">
        <button type="button" class="button" onClick={() => copy(link, 'share.copiedLink')}>
          {phrase('share.copyLink')}
        </button>
        <button
          type="button"
          class="button secondary"
          onClick={() => copy(reportText(report, name, link, phrase, policy), 'share.copiedText')}
        >
          {phrase('share.copyText')}
        </button>
        {typeof navigator !== 'undefined' && 'share' in navigator && (
          <button type="button" class="button secondary" onClick={share}>
            {phrase('share.native')}
          </button>
        )}
        <button type="button" class="button secondary" onClick={() => showQr(true)}>
          {phrase('share.qr')}
        </button>
        <button type="button" class="button secondary" onClick={() => print()}>
          {phrase('share.print')}
        </button>
      </p>
      <p>
        <a href={`${tool.base}calculator/compare/#${link.split(/[#~]/)[1] ?? ''}`}>
          {phrase('result.compare')}
        </a>
      </p>
      <p role="status">{isShowingQr && qr === 'failed' ? phrase('share.qrFailed') : said}</p>
      <p class="small quiet">{phrase('share.linkNote')}</p>
      {isShowingQr && typeof qr === 'object' && (
        <qr.QrDialog link={link} phrase={phrase} onClose={() => showQr(false)} />
      )}
    </section>
  );
}
