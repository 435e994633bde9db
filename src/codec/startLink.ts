import { textFromBase32, textToBase32 } from './base32Text.ts';
import { toBase32 } from './base32.ts';
import { cleanFragment, decodeCalculatorLink, type LinkProblem, type OpenedLink } from './calculatorLink.ts';
import { crc32 } from './crc32.ts';
import { joinParts, longestArrival, splitParts } from './linkParts.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/**
 * A start for the visitor's own answers, such as an activity of the library that somebody wants to ask about:
 *
 *     d1.<name><check>~<the calculator's fragment>
 *
 * The name as base 32 of its UTF-8 bytes, then a CRC-32 of all before it. Golden links seal this layout.
 */
const version = 1;
const head = `d${version}.`;
const checkWidth = 7;
const longestName = 80;

/** A name that nothing in it can hide or turn around. */
const isPlain = (name: string): boolean =>
  name !== '' && name.length <= longestName && name === name.trim() && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name);

/** The fragment, without #, that starts the calculator with a name and a result's fragment. */
export function encodeStartLink(name: string, calculatorFragment: string): string {
  const body = head + textToBase32(name);
  return joinParts(body + toBase32(crc32(body), checkWidth), [calculatorFragment]);
}

export interface OpenedStart extends OpenedLink {
  readonly name: string;
}

/** Opens a fragment or whole address that carries a start, or says why it cannot. */
export function decodeStartLink(
  text: string,
  models: readonly DecisionModel[],
): Outcome<OpenedStart, LinkProblem> {
  const arrived = text.slice(0, longestArrival);
  const { own, parts } = splitParts(arrived, (whole) => cleanFragment(whole, longestArrival));
  const named = /^d(\d{1,4})\./.exec(own)?.[1];
  if (named === undefined || Number(named) < version) return refused('foreign');
  if (Number(named) > version) return refused('newer');
  const [result, ...more] = parts;
  if (result === undefined || result === '') return refused('cut');
  const name = textFromBase32(own.slice(head.length, -checkWidth));
  const opened = decodeCalculatorLink(result, models);
  if (!opened.ok) return opened;
  // A link that would be written otherwise today was not written by this site.
  const isOurs =
    name !== undefined &&
    isPlain(name) &&
    more.length === 0 &&
    encodeStartLink(name, result) === joinParts(own, parts);
  return isOurs ? accepted({ ...opened.value, name }) : refused('damaged');
}
