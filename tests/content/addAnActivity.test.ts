import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../support/brokenContent.ts';
import { blocksOf } from '../support/guidePages.ts';
import { suitsOf } from '#catalog/activityIndex.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { phaseShares } from '#domain/library/twin.ts';

// The walk through one activity is taken at its word: its own file, beside the real library, has to do what it says.
const page = readFileSync('content/maintain/add-an-activity.mdx', 'utf8');
const blocks = blocksOf(page);
const { code } = blocks.find(({ language }) => language === 'yaml')!;
const file = /^# A new file, content\/(\S+)$/m.exec(code)![1]!;
const id = 'x-creek-walk';

function loadWith(text = code) {
  const root = contentBrokenAt('district/site.yaml', '', '');
  mkdirSync(join(root, 'district/activities'), { recursive: true });
  writeFileSync(join(root, file), text);
  const catalog = loadCatalog(root);
  return { catalog, activity: catalog.library.activities.find((one) => one.id === id)! };
}

describe('a district that adds an activity as the page says', () => {
  test('finds it in the library, among its type', () => {
    expect(loadWith().activity).toMatchObject({ name: 'Creek walk', learningType: 'investigate' });
  });

  test('reads that it suits a blend, as the page promises', () => {
    const { catalog, activity } = loadWith();
    expect(page).toContain('by its own answers, the walk suits a blend');
    expect(suitsOf(activity, catalog)).toEqual({ '3-5': 'blended' });
  });

  test('has five answers filled in, as the page promises', () => {
    expect(page).toContain('with five answers filled in');
    expect(Object.keys(loadWith().activity.answers)).toHaveLength(5);
  });

  test('finds the type and the grade in the filters under the names that the page gives', () => {
    const { strings } = loadWith().catalog;
    expect(page).toContain(
      `type “${strings['library.type.investigate']}” and the grade “${strings['library.grade.3-5']}”`,
    );
  });

  test('meets each phase in the blend that it wrote', () => {
    expect(phaseShares(loadWith().activity.forms.blended)).toEqual({ before: 20, live: 60, after: 20 });
  });

  test('is told of a slip in the words that the page quotes', () => {
    const slip = code.replace('share: 30', 'share: 25');
    const complaint = complaintOf(() => loadWith(slip)).replace('ContentError: ', '');
    expect(blocks.map((block) => block.code.trim())).toContain(complaint);
  });
});
