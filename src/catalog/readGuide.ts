import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ContentError, describeIssues } from './readYaml.ts';
import { GuideSchema, type GuideFrontMatter } from './schemas/guideSchema.ts';

/** A guidance page as it is written: checked front matter, and the prose with its marks. */
export interface GuideSource {
  readonly id: string;
  readonly data: GuideFrontMatter;
  readonly body: string;
}

/** Every guidance page below `root` in reading order. Throws {@link ContentError} with file, field and remedy. */
export function readGuide(root: string): readonly GuideSource[] {
  return readdirSync(join(root, 'guide'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readPage(root, join('guide', file)))
    .toSorted((a, b) => a.data.order - b.data.order);
}

function readPage(root: string, file: string): GuideSource {
  const text = readFileSync(join(root, file), 'utf8');
  const [, frontMatter, body] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(text) ?? [];
  if (frontMatter === undefined || body === undefined) {
    throw new ContentError(`${file}: expected front matter between two lines of ---, found none.`);
  }
  const result = GuideSchema.safeParse(parsed(file, frontMatter), { reportInput: true });
  if (!result.success) throw new ContentError(describeIssues(file, result.error));
  return { id: basename(file, '.mdx'), data: result.data, body };
}

/** The front matter with its date as a moment, as Astro's own reader makes it. */
function parsed(file: string, frontMatter: string): unknown {
  try {
    const data = parse(frontMatter) as unknown;
    if (typeof data !== 'object' || data === null || !('updated' in data)) return data;
    const moment = new Date(String(data.updated));
    return { ...data, updated: Number.isNaN(moment.getTime()) ? data.updated : moment };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new ContentError(`${file}: expected readable front matter, found: ${reason}`);
  }
}
