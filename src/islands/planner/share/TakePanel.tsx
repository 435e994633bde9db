/** A plan passed on: link, QR code, paper, text, files. */
export default function TakePanel() {
  return <p />;
}
