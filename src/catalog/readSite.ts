import { contentRoot } from './contentRoot.ts';
import { readYaml } from './readYaml.ts';
import { SiteSchema, type Site } from './schemas/siteSchema.ts';

/** Where this copy of the site lives and whose it is, from content/district/site.yaml. */
export const readSite = (): Site => readYaml(contentRoot, 'district/site.yaml', SiteSchema);
