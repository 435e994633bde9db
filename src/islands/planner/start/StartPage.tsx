import { useFixtures } from '../context.ts';
import { ArrivingActivity } from './ArrivingActivity.tsx';
import { BeginNew } from './BeginNew.tsx';
import { KeptPlanList } from './KeptPlanList.tsx';
import { OpenFile } from './OpenFile.tsx';
import { PasteLink } from './PasteLink.tsx';
import { useKeptPlans } from './useKeptPlans.ts';

/** Where a plan begins: the plans kept here, templates, a blank page, a file. */
export function StartPage() {
  const { phrase } = useFixtures();
  const kept = useKeptPlans();
  return (
    <section class="start" aria-label={phrase('build.allPlans')}>
      {kept.isBlocked && <p class="notice">{phrase('start.blocked')}</p>}
      <ArrivingActivity list={kept.list ?? []} />
      {kept.list !== undefined && <KeptPlanList kept={kept} />}
      <BeginNew />
      <section aria-labelledby="elsewhere-heading">
        <h2 id="elsewhere-heading">{phrase('start.elsewhere')}</h2>
        <OpenFile />
        <PasteLink />
      </section>
    </section>
  );
}
