import { useEffect, useState } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { canUnpack, libraryTexts } from '../start/arrival.ts';
import { addressWith } from '#browser/addressBar.ts';
import { encodePlanLink } from '#codec/planLink.ts';
import type { Plan } from '#domain/plan/plan.ts';

/** A plan's whole address; undefined while it is made, `none` where this browser cannot make one. */
export type PlanLink = string | 'none' | undefined;

/** The link of a plan with what the teacher lets ride along, made anew whenever one of them changes. */
export function usePlanLink(plan: Plan, parts: readonly string[]): PlanLink {
  const { tool } = useFixtures();
  const [link, setLink] = useState<PlanLink>();
  const riding = parts.join('~');
  useEffect(() => {
    let isWanted = true;
    const set = (made: PlanLink) => isWanted && setLink(made);
    if (!canUnpack()) set('none');
    else {
      encodePlanLink(plan, libraryTexts(tool.library), parts)
        .then((fragment) => set(addressWith(fragment)))
        .catch(() => set('none'));
    }
    return () => {
      isWanted = false;
    };
  }, [plan, riding]);
  return link;
}
