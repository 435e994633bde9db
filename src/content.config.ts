import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { DistrictPageSchema } from '#catalog/schemas/districtPageSchema.ts';
import { GuideSchema } from '#catalog/schemas/guideSchema.ts';
import { MaintainSchema } from '#catalog/schemas/maintainSchema.ts';

// Prose only: everything else under content/ is data, read by src/catalog/loadCatalog.ts.
export const collections = {
  guide: defineCollection({
    loader: glob({ base: './content/guide', pattern: '*.mdx' }),
    schema: GuideSchema,
  }),
  districts: defineCollection({
    loader: glob({ base: './content/districts', pattern: '*.mdx' }),
    schema: DistrictPageSchema,
  }),
  maintain: defineCollection({
    loader: glob({ base: './content/maintain', pattern: '*.mdx' }),
    schema: MaintainSchema,
  }),
};
