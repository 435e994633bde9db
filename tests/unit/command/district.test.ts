import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { districtContent, type DistrictFiles } from '../../support/districtContent.ts';

const guides = resolve('content/evaluation/published-guides.json');
const changed: DistrictFiles = {
  name: 'district: Maple Schools',
  model: 'weights: { flexibility: { value: 3, why: Half of our families work shifts. } }\n',
};

/** What a command of the project prints in a district's copy. */
function printed(command: 'recommend' | 'evaluate', words: readonly string[], files: DistrictFiles): string {
  const copy = mkdtempSync(join(tmpdir(), 'live-or-later-copy-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  symlinkSync(districtContent(files), join(copy, 'content'));
  return execFileSync(process.execPath, [resolve(`src/command/${command}.ts`), ...words], {
    cwd: copy,
    input: '[{ "answers": {} }]',
    encoding: 'utf8',
  });
}

test('a recommendation by a district’s model names the district', () => {
  expect(JSON.parse(printed('recommend', ['-'], changed))).toMatchObject([{ district: 'Maple Schools' }]);
});

test('a recommendation by the released model names none, even where the copy has a name', () => {
  const [one] = JSON.parse(printed('recommend', ['-'], { name: changed.name! })) as object[];
  expect(one).not.toHaveProperty('district');
});

test('an evaluation of a district’s model says so in its first line', () => {
  expect(printed('evaluate', [guides], changed)).toMatch(
    /^Model version \d+ as set by Maple Schools, \d+ cases\n/,
  );
});

test('an evaluation as JSON has the district in a field', () => {
  expect(JSON.parse(printed('evaluate', [guides, '--json'], changed))).toHaveProperty(
    'district',
    'Maple Schools',
  );
});
