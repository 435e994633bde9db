import { useFixtures, useShownPlan } from '../context.ts';
import { FilesPart } from './FilesPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { PaperPart } from './PaperPart.tsx';

/** A plan passed on: link, QR code, paper, text, files. */
export default function TakePanel() {
  const { phrase } = useFixtures();
  const plan = useShownPlan();
  return (
    <div class="take-panel">
      <div class="take-ways no-print">
        <section aria-labelledby="take-heading">
          <h2 id="take-heading">{phrase('take.title')}</h2>
          <LinkPart plan={plan} />
        </section>
        <FilesPart />
      </div>
      <PaperPart plan={plan} />
    </div>
  );
}
