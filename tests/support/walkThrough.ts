import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

// The walk through one change on the maintain page, taken at its word: what it says to write, as it is written there.
const page = readFileSync('content/maintain/change-the-model.mdx', 'utf8');

const yamlThatBegins = (comment: string): string =>
  [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)]
    .map(([, code]) => code!)
    .find((code) => code.startsWith(`# ${comment}`))!;

export const name = yamlThatBegins('One more line in content/district/site.yaml');
export const model = yamlThatBegins('A new file, content/district/model.yaml');
export const cases = yamlThatBegins('A new file, content/district/cases.yaml');
/** What else a district can change, for the same file. */
export const more = yamlThatBegins('More for content/district/model.yaml');

export const districtName = (parse(name) as { district: string }).district;

/** The sentences in the list of what to look at once the site is built, in their order. */
export const lookAt: readonly string[] = [...page.matchAll(/^\d\. (.+)$/gm)].map(([, item]) => item!);

/** Follows the page in a copy's `content/`: the line and the files that it says to write, and no others. */
export function followIn(content: string): void {
  const district = `${content}/district`;
  for (const file of ['model.yaml', 'cases.yaml', 'policy.yaml'])
    rmSync(`${district}/${file}`, { force: true });
  const site = readFileSync(`${district}/site.yaml`, 'utf8').replace(/^district:.*\n?/m, '');
  writeFileSync(`${district}/site.yaml`, `${site.trimEnd()}\n`);
  appendFileSync(`${district}/site.yaml`, name);
  writeFileSync(`${district}/model.yaml`, model);
  writeFileSync(`${district}/cases.yaml`, cases);
}
