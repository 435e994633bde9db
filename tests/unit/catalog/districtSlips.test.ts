import { describe, expect, test } from 'vitest';
import { complaintOf } from '../../support/brokenContent.ts';
import { districtContent } from '../../support/districtContent.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { factors } from '#domain/vocabulary.ts';

describe('a slip stops the build with a sentence that says where', () => {
  const complaintAbout = (text: string, name?: string): string =>
    complaintOf(() => loadCatalog(districtContent({ model: text, ...(name !== undefined && { name }) })));

  test('a model without the district’s name', () => {
    expect(complaintAbout('margin: { value: 8, why: Board rule. }', '')).toMatchInlineSnapshot(
      `"ContentError: district/site.yaml, field district: expected your district's name, found none. district/model.yaml changes the model, and every result has to say whose model it is."`,
    );
  });

  test('a misspelled key', () => {
    expect(complaintAbout('marign: { value: 8, why: Board rule. }')).toMatch(
      /district\/model\.yaml, .*\bmarign\b/,
    );
  });

  test('a misspelled key of a change', () => {
    expect(complaintAbout('margin: { value: 8, because: Board rule. }')).toMatch(
      /district\/model\.yaml, field margin.*\bbecause\b/,
    );
  });

  test('a misspelled question', () => {
    expect(
      complaintAbout(
        'fits: [{ question: access.outtage, answer: with-help, fit: { synchronous: 2, asynchronous: 3, blended: 4 }, why: Help line. }]',
      ),
    ).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field fits.0.question: expected one of objectives.work, objectives.thinking, objectives.feedback, access.connection, access.device, access.outage, engagement.interaction, engagement.belonging, engagement.independence, flexibility.schedule, flexibility.pace, flexibility.reflection, equity.support, equity.home, equity.participation, found access.outtage."`,
    );
  });

  test('a misspelled answer', () => {
    expect(
      complaintAbout(
        'fits: [{ question: access.outage, answer: with-hlep, fit: { synchronous: 2, asynchronous: 3, blended: 4 }, why: Help line. }]',
      ),
    ).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field fits.0.answer (of access.outage): expected one of easily, with-help, no, found with-hlep."`,
    );
  });

  test('a misspelled factor', () => {
    expect(complaintAbout('weights: { acess: { value: 3, why: Rural. } }')).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field weights: expected one of objectives, access, engagement, flexibility, equity, found acess."`,
    );
  });

  test('a grade that there is not', () => {
    expect(complaintAbout('longestLive: { value: { k-3: 45 }, why: Board rule. }')).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field longestLive.value: expected one of k-2, 3-5, 6-8, 9-12, adult, found k-3."`,
    );
  });

  test('a source that has no file', () => {
    expect(
      complaintAbout('margin: { value: 8, why: Board rule., source: nobody-1999 }'),
    ).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field source: expected a file of content/evidence/ by its name, such as aap-2016, found nobody-1999."`,
    );
  });

  test('a fit without one of the three modes', () => {
    expect(
      complaintAbout(
        'fits: [{ question: access.outage, answer: with-help, fit: { synchronous: 2, blended: 4 }, why: Help line. }]',
      ),
    ).toMatch(/district\/model\.yaml, field fits\.#1\.fit\.asynchronous: .*a whole number from 0 to 4/);
  });

  test('a floor in percent', () => {
    expect(complaintAbout('reachFloor: { value: 75, why: Board rule. }')).toMatch(
      /district\/model\.yaml, field reachFloor\.value: .*a share from 0 to 1, such as 0\.75/,
    );
  });

  test('a change without a reason', () => {
    expect(complaintAbout('weights: { access: { value: 3 } }')).toMatch(
      /district\/model\.yaml, field weights\.access\.why: .*a sentence that says why/,
    );
  });

  test('the same answer changed twice', () => {
    const change =
      '{ question: access.outage, answer: with-help, fit: { synchronous: 2, asynchronous: 3, blended: 4 }, why: Help line. }';
    expect(complaintAbout(`fits: [${change}, ${change}]`)).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field fits: expected each answer once, found access.outage, with-help twice."`,
    );
  });

  test('a clear lead inside the margin', () => {
    expect(complaintAbout('margin: { value: 15, why: Board rule. }')).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field clearLead: expected at least the margin, 15, found 12."`,
    );
  });

  test('no factor that counts', () => {
    const none = factors.map((factor) => `${factor}: { value: 0, why: Board rule. }`).join(', ');
    expect(complaintAbout(`weights: { ${none} }`)).toMatchInlineSnapshot(
      `"ContentError: district/model.yaml, field weights: expected at least one factor above 0, found none."`,
    );
  });

  test('a file that changes nothing', () => {
    expect(complaintAbout('{}')).toMatch(
      /district\/model\.yaml, .*at least one change; to go back to the default model, take the file away/,
    );
  });

  test('several slips at once, a line for each', () => {
    const complaint = complaintAbout(
      'weights: { acess: { value: 3, why: Rural. } }\nlongestLive: { value: { k-3: 45 }, why: Board rule. }',
    );
    expect(complaint.split('\n')).toHaveLength(2);
  });
});
