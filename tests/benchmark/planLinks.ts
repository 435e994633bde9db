import { ordinaryPlan, siteLibrary } from '../support/ordinaryPlans.ts';
import { encodePlanLink } from '#codec/planLink.ts';

// How many characters the link of an ordinary plan has after its #, by the number of activities: four a day, most of them
// of the library, some in a teacher's own words, a few notes. A code takes 1,000 characters with the address of the site.

for (const count of [1, 4, 12, 20, 40]) {
  const { length } = await encodePlanLink(ordinaryPlan(count), siteLibrary);
  console.log(`${count} ${count === 1 ? 'activity' : 'activities'}: ${length} characters`);
}
