import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeNames } from './closeNames.ts';
import { ContentError } from './readYaml.ts';

/** What a mark in the prose names by its id: in which attribute, in which folder it has a file, and which there are. */
interface Named {
  readonly attribute: 'id' | 'example';
  readonly folder: string;
  readonly known: readonly string[];
}

/** The ids that the marks in the prose may name, by the folder that holds them. */
export type NamedInProse = Readonly<
  Record<'evidence' | 'glossary' | 'examples' | 'diagrams', readonly string[]>
>;

const folders = ['guide', 'districts', 'maintain'];

/**
 * Checks that every source, term, example and figure that the pages of words below `root` name is there. Throws
 * {@link ContentError} with the file and line of each that is not: the page that asks for it is what has to be mended.
 */
export function checkProse(named: NamedInProse, root: string): void {
  const breaches = folders
    .flatMap((folder) => pagesIn(root, folder))
    .flatMap((file) => proseBreaches(file, readFileSync(join(root, file), 'utf8'), named));
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
}

const pagesIn = (root: string, folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => `${folder}/${file}`)
    : [];

/** What is wrong with the marks of one page. */
export function proseBreaches(file: string, text: string, named: NamedInProse): readonly string[] {
  const marks: Readonly<Record<string, Named>> = {
    Cite: { attribute: 'id', folder: 'evidence', known: named.evidence },
    Term: { attribute: 'id', folder: 'glossary', known: named.glossary },
    Decide: { attribute: 'example', folder: 'examples', known: named.examples },
    Ribbon: { attribute: 'id', folder: 'diagrams', known: named.diagrams },
  };
  const shown = withoutCode(text);
  return [...shown.matchAll(/<(Cite|Term|Decide|Ribbon)\b([^>]*)>/g)].flatMap(
    ({ 1: mark = '', 2: attributes = '', index }) => {
      const { attribute, folder, known } = marks[mark]!;
      const id = new RegExp(`\\s${attribute}="([^"]*)"`).exec(attributes)?.[1];
      const place = `${file}, line ${shown.slice(0, index).split('\n').length}`;
      if (id === undefined)
        return [
          `${place}: expected ${attribute}="…" in ${mark}, found none. Name a file of content/${folder}/.`,
        ];
      if (known.includes(id)) return [];
      const close = closeNames(id, known);
      const meant = close.length === 0 ? '' : ` Close to it: ${close.join(', ')}.`;
      return [
        `${place}: expected an ${attribute} that has a file, found ${mark} ${id}. Add content/${folder}/${id}.yaml, or correct the ${attribute}.${meant}`,
      ];
    },
  );
}

/** The text with its code blanked out, line for line: code shows marks, it does not set them. */
const withoutCode = (text: string): string =>
  text.replace(/^(```+)[^]*?^\1|`[^`\n]+`/gm, (code) => code.replace(/[^\n]/g, ' '));
