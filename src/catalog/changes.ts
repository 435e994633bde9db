import { readFileSync } from 'node:fs';
import { contentRoot } from './contentRoot.ts';
import { readYaml } from './readYaml.ts';
import { VersionsSchema } from './schemas/versionsSchema.ts';

/** Something that changed, for whoever follows the site. */
export interface Change {
  /** Stays the same while the words stay the same. */
  readonly id: string;
  readonly release: string;
  readonly kind: string;
  readonly words: string;
  /** The day of the release; undefined while it is not out. */
  readonly date?: Date;
}

/** What a changelog in the form of keepachangelog.com lists, in its own order: releases, kinds of change, points. */
export function changesIn(changelog: string): readonly Change[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [heading = '', ...kinds] = section.split(/^### /m);
      const release = heading.split('\n')[0]!.replace(/[[\]]/g, '').trim();
      const day = /\d{4}-\d{2}-\d{2}/.exec(release)?.[0];
      return kinds.flatMap((part) =>
        pointsOf(part).map((words, index) => ({
          id: [release, part.split('\n')[0]!, String(index + 1)].join(' ').toLowerCase().replace(/\W+/g, '-'),
          release,
          kind: part.split('\n')[0]!.trim(),
          words,
          ...(day === undefined ? {} : { date: new Date(day) }),
        })),
      );
    });
}

const pointsOf = (part: string): readonly string[] =>
  part
    .split(/^- /m)
    .slice(1)
    .map((point) => point.replace(/\s+/g, ' ').replaceAll('`', '').trim());

/** The changes of this copy's own changelog. */
export const siteChanges = (): readonly Change[] => changesIn(readFileSync('CHANGELOG.md', 'utf8'));

/** What each released model changed, newest first. */
export const modelChanges = (root = contentRoot) =>
  readYaml(root, 'versions.yaml', VersionsSchema).toReversed();
