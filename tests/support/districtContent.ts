import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface DistrictFiles {
  /** The text of content/district/model.yaml; none to leave the model alone. */
  readonly model?: string;
  /** The line of content/district/site.yaml that names the district; '' for none. */
  readonly name?: string;
  /** The text of content/district/cases.yaml. */
  readonly cases?: string;
  /** The text of content/district/policy.yaml; none for a district without a card. */
  readonly policy?: string;
}

/** The real content as a district's copy would hold it, in a temporary folder that is gone when the test is over. */
export function districtContent({
  model,
  name = 'district: Your District',
  cases,
  policy,
}: DistrictFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'live-or-later-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  // A copy of the site runs these tests too, with its own files in the folder.
  for (const file of ['model.yaml', 'cases.yaml', 'policy.yaml'])
    rmSync(join(root, 'district', file), { force: true });
  const site = readFileSync(join(root, 'district/site.yaml'), 'utf8').replace(/^district:.*\n?/m, '');
  writeFileSync(join(root, 'district/site.yaml'), `${site.trimEnd()}\n${name}\n`);
  if (model !== undefined) writeFileSync(join(root, 'district/model.yaml'), model);
  if (cases !== undefined) writeFileSync(join(root, 'district/cases.yaml'), cases);
  if (policy !== undefined) writeFileSync(join(root, 'district/policy.yaml'), policy);
  return root;
}
