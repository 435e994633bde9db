import { contentRoot } from '#catalog/contentRoot.ts';
import { readYaml } from '#catalog/readYaml.ts';
import { StringsSchema } from '#catalog/schemas/siteSchema.ts';
import { phraseBook } from '#wording/phrases.ts';

/** The words of exported files as the site has them. */
export const say = phraseBook(readYaml(contentRoot, 'strings/export.yaml', StringsSchema));
