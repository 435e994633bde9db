import { z } from 'zod';
import { GuideSchema } from './guideSchema.ts';

const { title, navTitle, description, updated } = GuideSchema.shape;

/** The front matter of a page for whoever keeps a copy of the site. */
export const MaintainSchema = z.strictObject({ title, navTitle, description, updated });
