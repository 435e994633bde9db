import { plannerIndex } from '#catalog/activityIndex.ts';
import { catalog } from '#catalog/catalog.ts';

/** The library in short, for the planner to fetch. */
export const GET = (): Response => Response.json(plannerIndex(catalog()));
