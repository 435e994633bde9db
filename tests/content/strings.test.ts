import { expect, test } from 'vitest';
import { keysInSource, valuesInGaps, wholeKeysOf } from '../support/stringKeys.ts';
import { contentRoot } from '#catalog/contentRoot.ts';
import { readFolder } from '#catalog/readYaml.ts';
import { StringsSchema } from '#catalog/schemas/siteSchema.ts';

const keysByFile = [...readFolder(contentRoot, 'strings', StringsSchema).values()].map((file) => Object.keys(file));
const written = keysByFile.flat();
const areas = [...new Set(written.map((key) => key.split('.')[0]!))];
const used = keysInSource(areas);

test('every key that the pages and tools look up has its words in content/strings', () => {
  const missing = used.flatMap(({ file, key }) =>
    (wholeKeysOf(key) ?? []).filter((whole) => !written.includes(whole)).map((whole) => `${whole} in ${file}`),
  );
  expect(missing).toEqual([]);
});

test('every key that is built from parts is known with what can fill its gaps', () => {
  const unknown = used.filter(({ key }) => wholeKeysOf(key) === undefined);
  expect(unknown, 'Add the key to valuesInGaps in tests/support/stringKeys.ts').toEqual([]);
});

test('no key is known as built from parts that the source no longer builds', () => {
  const built = new Set(used.map(({ key }) => key));
  expect(Object.keys(valuesInGaps).filter((key) => !built.has(key))).toEqual([]);
});

test('every text in content/strings is shown somewhere', () => {
  const shown = new Set(used.flatMap(({ key }) => wholeKeysOf(key) ?? []));
  expect(written.filter((key) => !shown.has(key))).toEqual([]);
});

test('no key stands in two files, where one would hide the other', () => {
  expect(written.filter((key, index) => written.indexOf(key) !== index)).toEqual([]);
});

test('texts use curly apostrophes and quotation marks, as the pages do', () => {
  const words = Object.entries(
    Object.assign({}, ...readFolder(contentRoot, 'strings', StringsSchema).values()) as Record<string, string>,
  );
  expect(words.filter(([, text]) => /['"]/.test(text)).map(([key]) => key)).toEqual([]);
});
