import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '#wording/phrases.ts';

/** The most characters in a code: finer ones are not read from a wall, nor by every phone from paper. */
export const longestScanned = 1000;
/** Middle error correction, and the quiet edge that scanners need. */
export const codeOptions = { ecc: 'M', border: 4 } as const;

interface Props {
  readonly link: string;
  readonly phrase: Phrase;
  readonly onClose: () => void;
  /** What the code opens, where it is no result. */
  readonly title?: string;
}

/** A QR code of a link, large enough to project. Its library loads only now. */
export function QrDialog({ link, phrase, onClose, title }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [rows, setRows] = useState<readonly (readonly boolean[])[] | 'failed'>([]);
  const isTooFine = link.length > longestScanned;
  useEffect(() => {
    dialog.current?.showModal();
    if (isTooFine) return;
    import('uqr')
      .then(({ encode }) => setRows(encode(link, codeOptions).data))
      .catch(() => setRows('failed'));
  }, [link]);
  return (
    <dialog ref={dialog} class="qr" aria-labelledby="qr-heading" onClose={onClose}>
      <h3 id="qr-heading">{title ?? phrase('share.qrTitle')}</h3>
      {isTooFine ? (
        <p>{phrase('share.qrTooFine')}</p>
      ) : rows === 'failed' ? (
        <p role="alert">{phrase('share.qrFailed')}</p>
      ) : (
        <QrCode rows={rows} label={link} />
      )}
      <p class="small qr-link">{link}</p>
      <form method="dialog">
        <button class="button">{phrase('share.qrClose')}</button>
      </form>
    </dialog>
  );
}

function QrCode({ rows, label }: { rows: readonly (readonly boolean[])[]; label: string }) {
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${rows.length || 1} ${rows.length || 1}`}
      role="img"
      aria-label={label}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
