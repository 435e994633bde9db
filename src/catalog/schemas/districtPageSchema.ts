import { z } from 'zod';
import { GuideSchema } from './guideSchema.ts';

const { title, navTitle, description, order, updated } = GuideSchema.shape;

/** The front matter of a page for whoever adopts, hosts or answers for the site in a district. */
export const DistrictPageSchema = z.strictObject({ title, navTitle, description, order, updated });
