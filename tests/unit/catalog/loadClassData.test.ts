import { describe, expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

const complaintAfter = (file: string, passage: string, replacement: string): string =>
  complaintOf(() => loadCatalog(contentBrokenAt(`class/${file}`, passage, replacement)));

describe('a slip in content/class stops the reading with a sentence that says where', () => {
  test('a level that does not exist', () => {
    expect(complaintAfter('reach.yaml', 'own-computer: full', 'own-computer: mostly')).toContain(
      'class/reach.yaml, field video-camera.device.own-computer: expected',
    );
  });

  test('a hurdle without a reason', () => {
    expect(
      complaintAfter(
        'reach.yaml',
        '{ level: none, reason: There is no device to join on. }',
        '{ level: none }',
      ),
    ).toContain('class/reach.yaml, field video-camera.device.none');
  });

  test('a speed without a source', () => {
    const complaint = complaintAfter(
      'data-rates.yaml',
      'megabytesAnHour: 0\n  basis: estimate',
      'kbpsUp: 1\n  kbpsDown: 1\n  basis: listed',
    );
    expect(complaint).toBe(
      'ContentError: class/data-rates.yaml, field phone: expected a source, found none. Add one, or give megabytesAnHour as an estimate.',
    );
  });

  test('a source that has no file', () => {
    expect(complaintAfter('data-rates.yaml', 'evidence: video-speed', 'evidence: nobody-1999')).toBe(
      'ContentError: class/data-rates.yaml, field recording-stream.evidence: expected a file of content/evidence/ by its name, found nobody-1999.',
    );
  });

  test('a source without a date of its own or of ours', () => {
    expect(
      complaintAfter('data-rates.yaml', "asOf: undated, notedOn: '2026-11-25'", 'asOf: undated'),
    ).toContain('a notedOn beside asOf: undated');
  });

  test('zero students in an example', () => {
    expect(complaintAfter('profiles.yaml', 'count: 24', 'count: 0')).toContain(
      'class/profiles.yaml, field well-equipped.rows.#1.count',
    );
  });

  test('a remedy twice', () => {
    expect(complaintAfter('remedies.yaml', 'id: voices-only', 'id: cameras-off')).toBe(
      'ContentError: class/remedies: expected cameras-off once, found it twice. Take one out or rename it.',
    );
  });

  test('a letter of the survey twice', () => {
    expect(complaintAfter('survey.yaml', 'letter: B', 'letter: A')).toContain('expected A once');
  });
});
