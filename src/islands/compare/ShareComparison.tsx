import { useState } from 'preact/hooks';
import type { Pair } from './compareState.ts';
import { useReading } from './context.ts';
import { LinkField } from '#islands/shared/LinkField.tsx';
import { addressWith } from '#browser/addressBar.ts';
import { copyText } from '#browser/clipboard.ts';
import { encodeCompareLink } from '#codec/compareLink.ts';

/** The link of the comparison, to copy or to print. */
export function ShareComparison({ pair }: { pair: Pair }) {
  const { phrase } = useReading();
  const [said, say] = useState('');
  const link = addressWith(encodeCompareLink(pair.first, pair.second));
  const copy = async () => say(phrase((await copyText(link)) ? 'share.copiedLink' : 'share.copyFailed'));
  return (
    <>
      <section class="share no-print" aria-labelledby="share-heading">
        <h2 id="share-heading">{phrase('compare.share.title')}</h2>
        <LinkField label={phrase('compare.share.link')} link={link} />
        <p class="buttons">
          <button type="button" class="button" onClick={copy}>
            {phrase('share.copyLink')}
          </button>
          <button type="button" class="button secondary" onClick={() => print()}>
            {phrase('share.print')}
          </button>
        </p>
        <p role="status">{said}</p>
        <p class="small quiet">{phrase('share.linkNote')}</p>
      </section>
      <p class="print-only small">{link}</p>
    </>
  );
}
